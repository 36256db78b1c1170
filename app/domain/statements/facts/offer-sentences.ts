import type { SectionKey } from '../area.ts';
import type { Fact, OfferedSentence } from './fact.ts';
import { markFact } from './marked-text.ts';
import { plural } from '#app/domain/wording/written.ts';

/**
 * A sentence that a room offers. `{suppliers.total}` stands for the linked value of a fact, `{suppliers.total|supplier|
 * suppliers}` for the word that fits its number.
 */
export type Offer = {
  key: string;
  section: SectionKey;
  text: string;
  /** Offered only where this holds; `value` gives the number of a fact, 0 where it is not recorded. */
  when?: (value: (key: string) => number) => boolean;
};

const PLACE = /\{([a-z0-9.:-]+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** The sentences that can be said with these facts: none of whose facts is missing, and whose condition holds. */
export function offerSentences(offers: readonly Offer[], facts: readonly Fact[]): OfferedSentence[] {
  const recorded = new Map(
    facts.filter(({ state }) => state === 'recorded').map((fact) => [fact.key, fact] as const),
  );
  const value = (key: string) => recorded.get(key)?.value ?? 0;
  return offers
    .filter(({ text, when = () => true }) => placesIn(text).every((key) => recorded.has(key)) && when(value))
    .map(({ key, section, text }) => ({ key, section, text: fillFacts(text, recorded) }));
}

function placesIn(text: string): string[] {
  return Array.from(text.matchAll(PLACE), ([, key = '']) => key);
}

/** A text with its places filled: `{suppliers.total}` becomes the linked value. A place whose fact is not recorded stays as it is. */
function fillFacts(text: string, facts: ReadonlyMap<string, Fact>): string {
  return text.replaceAll(PLACE, (whole: string, key: string, one?: string, many?: string) => {
    const fact = facts.get(key);
    if (fact?.state !== 'recorded') return whole;
    if (one !== undefined && many !== undefined) return plural(fact.value ?? 0, one, many);
    return markFact(fact.written, key);
  });
}

/** A text with its places filled, without the sentences that hold something that is not recorded. */
export function sayRecorded(text: string, facts: ReadonlyMap<string, Fact>): string {
  return text
    .split('\n')
    .map((line) =>
      fillFacts(line, facts)
        .split(/(?<=[.!?])\s+(?=\S)/)
        .filter((sentence) => placesIn(sentence).length === 0)
        .join(' '),
    )
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
