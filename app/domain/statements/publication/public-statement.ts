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
  withdrawn: { at: string; reason: string } | null;
  /** The organisation's other statements, the latest first. */
  others: PublicYear[];
  askAllowed: boolean;
};

export type PublicRevision = Pick<Revision, 'number' | 'hash' | 'code' | 'changes'> & {
  /** ISO 8601. */
  publishedAt: string;
  newest: boolean;
};

/** One statement in the list of an organisation's statements. */
export type PublicYear = {
  year: string;
  title: string;
  period: { from: string; to: string };
  publishedAt: string;
  withdrawn: boolean;
};
