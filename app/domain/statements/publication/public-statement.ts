import type { Approval, Signature, StatementContent } from '../content.ts';
import type { Revision } from './publication.ts';

/** What anybody may read of a published version: nothing of the organisation's inside, and no person but the signer. */
export type PublicStatement = {
  slug: string;
  year: string;
  content: StatementContent;
  approval: Pick<Approval, 'body' | 'approvedOn'> | null;
  signature: Pick<Signature, 'name' | 'title' | 'signedOn'> | null;
  revision: PublicRevision;
  /** Every publishing of this statement, the newest first. */
  revisions: PublicRevision[];
  withdrawn: PublicWithdrawal | null;
  /** The text of this publishing was taken back; `content` then holds no more than title, organisation and period. */
  withheld: PublicWithdrawal | null;
  /** The organisation's other statements, the latest first. */
  others: PublicYear[];
  askAllowed: boolean;
};

/** `at` is ISO 8601. */
type PublicWithdrawal = { at: string; reason: string };

export type PublicRevision = Pick<Revision, 'number' | 'hash' | 'code' | 'changes' | 'corrects'> & {
  /** ISO 8601. */
  publishedAt: string;
  newest: boolean;
  /** Nobody reads its text any more. */
  withheld: boolean;
};

/** One statement in the list of an organisation's statements. */
export type PublicYear = {
  year: string;
  title: string;
  period: { from: string; to: string };
  publishedAt: string;
  withdrawn: boolean;
};
