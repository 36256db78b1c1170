import type { SectionKey } from '../area.ts';

/**
 * recorded: the record holds a value · not-recorded: Daylight holds nothing of the kind, which is not zero ·
 * suppressed: too few to be told without pointing at somebody.
 */
type FactState = 'recorded' | 'not-recorded' | 'suppressed';

/** Where a value comes from outside the organisation: the edition of a list or of a fact table. */
export type FactSource = { title: string; edition: string; date: string };

/** One value of the record that a statement may quote. */
export type Fact = {
  /** `room.subject`: "suppliers.total". It stays the same from year to year. */
  key: string;
  /** What it is, in words: "Suppliers in the register". */
  label: string;
  state: FactState;
  /** As it stands in a sentence: "204", "61 per cent", "Bangladesh, India and Türkiye"; empty unless recorded. */
  written: string;
  /** The bare number behind it, where there is one. */
  value: number | null;
  /** The page of the portal that shows where it comes from. */
  link: string | null;
  source: FactSource | null;
};

/** A fact as it was when a version was made. */
export type FrozenFact = Fact & { at: string };

/** A sentence that the record offers for a section, with marks for its facts: "[204](fact:suppliers.total) suppliers". */
export type OfferedSentence = { key: string; section: SectionKey; text: string };

/** What one room answers when a statement asks. */
type RoomFacts = { facts: Fact[]; sentences: OfferedSentence[] };

/** For whom and for when a room is asked. */
export type FactQuestion = {
  organisationId: string;
  /** First and last day of the statement's period, ISO dates. */
  period: { from: string; to: string };
};

/** A room that can say something for statements. It is asked inside the organisation of the statement. */
export type FactProvider = {
  room: string;
  facts(question: FactQuestion, now: Date): Promise<RoomFacts>;
};
