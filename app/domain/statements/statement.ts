import type { Correction } from './corrections/correction.ts';
import type { Regime } from './regime.ts';

/**
 * draft: being written · in-approval: a version lies before the board · approved: the board has approved it ·
 * signed: a director or equivalent has signed it · published: its page is public · withdrawn: given up, never published.
 */
export const STATEMENT_STATES = [
  'draft',
  'in-approval',
  'approved',
  'signed',
  'published',
  'withdrawn',
] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** One company that a group statement speaks for. The reporting company itself is not among them. */
export type StatementMember = {
  id: string;
  /** The company in the portal's own list of companies, where it stands there. */
  entityId: string | null;
  name: string;
  companyNumber: string | null;
  /** False for a company that left: it stays named, with the reason, and is not covered. */
  included: boolean;
  /** Why it is not covered. */
  reason: string;
};

/** A modern slavery statement of one organisation or group for one period. */
export type Statement = {
  id: string;
  organisationId: string;
  kind: 'single' | 'group';
  /** The reporting company: the one whose board approves. */
  entityId: string;
  members: StatementMember[];
  /** First and last day of the period, ISO dates. */
  period: { from: string; to: string };
  /** The laws this statement is written for; the United Kingdom always. */
  regimes: Regime[];
  state: StatementState;
  /** Last year's statement, whose answers stand beside this year's. */
  previousId: string | null;
  /** The version that lies before the board, or that was approved, signed or published last. */
  currentVersionId: string | null;
  /** The correction that is being made of what is published; null while none is. */
  correction: Correction | null;
  /** For optimistic changes of what stands here; answers carry versions of their own. */
  version: number;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
};

/**
 * answered: there is text · in-development: begun, the text says how far · nothing-to-report: asked and nothing was done ·
 * not-applicable: the text says why.
 */
export const ANSWER_STANDINGS = [
  'answered',
  'in-development',
  'nothing-to-report',
  'not-applicable',
] as const;
export type AnswerStanding = (typeof ANSWER_STANDINGS)[number];

/** What is said to one question of one statement. The text may hold linked numbers, see `facts/marked-text.ts`. */
export type Answer = {
  organisationId: string;
  statementId: string;
  questionId: string;
  standing: AnswerStanding;
  text: string;
  /** 1 for the first text; each saved change adds one. */
  version: number;
  editedBy: string;
  editedByName: string;
  editedAt: Date;
};
