import type { SecondPerson } from './approval/second-person.ts';
import type { VersionEvidence } from './evidence/evidence-file.ts';
import type { ContentCorrection } from './corrections/correction.ts';
import type { SectionKey } from './area.ts';
import type { FrozenFact } from './facts/fact.ts';
import type { LegalForm, Office } from './entities/legal-entity.ts';
import type { ContentPoint, Regime } from './regime.ts';
import type { AnswerStanding } from './statement.ts';

/** One answer as it stands in a version. Its linked numbers still name their facts, with the value as written. */
export type ContentAnswer = {
  questionId: string;
  ask: string;
  heading: string | null;
  level: 1 | 2 | null;
  standing: AnswerStanding;
  text: string;
  serves: ContentPoint[];
  /** Not part of the main text: asked for one other country only. */
  onlyFor: Regime[];
};

export type ContentSection = { key: SectionKey; title: string; answers: ContentAnswer[] };

export type ContentOrganisation = {
  name: string;
  companyNumber: string | null;
  legalForm: LegalForm;
  country: string | null;
  address: string | null;
  website: string | null;
};

/**
 * Everything a version of a statement says, and nothing else: what the board reads, what is hashed, what every document
 * and page is made from. Plain values only, so that its canonical JSON is the same for ever.
 */
export type StatementContent = {
  title: string;
  language: 'en';
  kind: 'single' | 'group';
  organisation: ContentOrganisation;
  members: { name: string; companyNumber: string | null; included: boolean; reason: string }[];
  period: { from: string; to: string };
  regimes: Regime[];
  sections: ContentSection[];
  /** The facts whose numbers stand in the text, as they were when the version was made. */
  facts: FrozenFact[];
  /** What it corrects, and what was changed; only in a correction. */
  correction?: ContentCorrection;
};

/** An immutable version of a statement: made when it is put before the board. */
export type StatementVersion = {
  id: string;
  organisationId: string;
  statementId: string;
  /** 1, 2, 3 … within the statement. */
  number: number;
  content: StatementContent;
  /** SHA-256 of the canonical JSON of the content, hexadecimal; it stands in the ledger. */
  hash: string;
  state: 'submitted' | 'refused' | 'approved' | 'signed' | 'published' | 'superseded';
  createdAt: Date;
  createdBy: string;
  /** Everybody who wrote a part of it, by id. */
  writtenBy: string[];
  /** What was open when it was put before the board. */
  openClaims: string[];
  /** What its claims rested on then; null for versions made before files could be attached. */
  evidence: VersionEvidence | null;
  approval: Approval | null;
  refusal: { reason: string; at: Date; by: string } | null;
  signature: Signature | null;
  publishedAt: Date | null;
};

/** By whom and when the version was approved. The day is the board's, not the day of recording. */
export type Approval = {
  body: 'board' | 'members' | 'general-partner' | 'partners';
  approvedOn: string;
  /** Where it is written: the number of the minute. */
  minute: string;
  /** Those of the approving body who were for it, as they are printed. */
  officers: { id: string; name: string; title: string }[];
  recordedBy: string;
  recordedAt: Date;
  /** Whether a second person had to confirm it, because the one who recorded it had written a part. */
  secondPerson: SecondPerson;
  confirmedBy: string | null;
  confirmedAt: Date | null;
};

/** Who signed, in which office and when, as it is printed. */
export type Signature = {
  officerId: string;
  name: string;
  title: string;
  /**
   * The office that the recorder confirmed, because the printed title does not tell it; null where it does. Signatures
   * of the time before this was asked have none.
   */
  officeConfirmed?: Office | null;
  signedOn: string;
  recordedBy: string;
  recordedAt: Date;
};
