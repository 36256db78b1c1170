import type { SectionKey } from '../area.ts';
import type { Approval } from '../content.ts';
import type { LegalForm, Office } from '../entities/legal-entity.ts';
import type { SiteStanding } from '../publication/site.ts';
import type { EntryFact } from '../registry/registry-comparison.ts';
import type { ReadingModel } from '../reading/model.ts';
import type { AnswerStanding } from '../statement.ts';

/** Where an answer of our own draft stands in the text that is checked. */
export type AnswerSpan = {
  questionId: string;
  section: SectionKey;
  standing: AnswerStanding;
  from: number;
  to: number;
};

/** What the portal knows beside the text of our own draft. Null: not recorded yet. */
export type FormFacts = {
  /** Whether section 54 applies, as the scope check came out. */
  scope: 'applies' | 'voluntary' | null;
  /** Turnover as it was given there, in words: "£60m to £100m". */
  turnover: string | null;
  legalForm: LegalForm;
  kind: 'single' | 'group';
  /** The companies beside the one that reports; `site` says how its website stands. */
  members: readonly { name: string; included: boolean; site: SiteStanding }[];
  /** First and last day, ISO dates. */
  period: { from: string; to: string };
  approval: Pick<Approval, 'body' | 'approvedOn'> | null;
  /** The signer with every office held on the day of signing. */
  signature: { name: string; title: string; offices: readonly Office[]; signedOn: string } | null;
  /** The day on which it was published, an ISO date. */
  publishedOn: string | null;
  url: string | null;
  urlResult: 'reached' | 'login' | 'not-reached' | null;
  homepageLink: 'found' | 'not-found' | 'confirmed-by-hand' | null;
  /** The last look at the entry in the government registry. */
  registryEntry: EntryFact | null;
};

export type CheckInput = {
  text: string;
  /** Which question each part of the text answers; for our own draft. */
  spans?: readonly AnswerSpan[];
  /** What is known beside the text; absent for a text of somebody else, which is then read for it. */
  form?: FormFacts;
  /** The company that reports. */
  organisation?: string;
  /** Names that may stand in it: members of the group, brands, known suppliers. */
  otherNames?: readonly string[];
  /** The text of last year's statement, to be compared with. */
  previousText?: string;
  /** The trained model that reads sentences beside the rules; without it the rules read alone. */
  model?: ReadingModel;
  /** The day of the check, an ISO date. */
  today: string;
};
