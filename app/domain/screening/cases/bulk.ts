import { z } from 'zod';
import { checkAnswer, dayField, DECISION_FIELDS } from '../decision-form.ts';
import { DECISIONS, type Decision, type Match } from '../screening.ts';
import type { ReasonCode } from './reasons.ts';

/** What is done to many matches at once. */
export type BulkOrder =
  | { intent: 'decide'; decision: Decision; reasons: ReasonCode[]; comment: string }
  | { intent: 'assign'; assigneeId: string | null }
  | { intent: 'due'; dueAt: Date | null };

/** A match that an order leaves alone, and why. */
export type BulkRefusal = { matchId: string; supplierName: string; listedName: string; because: string };

/** An order on many matches: one entry in the ledger, carried out in parts. */
export type CaseBatch = {
  id: string;
  organisationId: string;
  personId: string;
  personName: string;
  at: Date;
  order: BulkOrder;
  matchIds: string[];
  refused: BulkRefusal[];
  /** How many of `matchIds` have been gone through, and how many of those were changed. */
  applied: number;
  changed: number;
};

/** More are refused: their number says that the filters should be narrower. */
export const MOST_IN_BULK = 10_000;

/** Each match takes up to three documents (itself, the decision, the allowance), and a transaction up to 200. */
export const MATCHES_A_PART = 60;

/** Which matches: the ticked ones, or all that the filters find. */
const scope = {
  scope: z.enum(['ticked', 'all']).default('ticked'),
  ids: z.array(z.string().max(40)).max(500).default([]),
  /** How many "all" were when the person saw them. */
  expected: z.coerce.number().int().min(0).default(0),
};

const NOBODY_TICKED = 'Tick the matches in the table, or choose all that fit the filters.';

/** The form above the queue, by the button that was pressed. */
export const BulkForm = z
  .object({
    ...scope,
    intent: z.enum(['decide', 'assign', 'due'], 'Choose what to do with the matches.'),
    ...DECISION_FIELDS,
    decision: z.enum(DECISIONS, 'Choose what you found.').optional(),
    assignee: z.string().max(60).optional(),
    due: dayField,
  })
  .superRefine(({ scope: which, ids, intent, decision, reasons, comment }, check) => {
    if (which === 'ticked' && ids.length === 0)
      check.addIssue({ code: 'custom', path: ['scope'], message: NOBODY_TICKED });
    if (intent !== 'decide') return;
    if (decision === undefined)
      check.addIssue({ code: 'custom', path: ['decision'], message: 'Choose what you found.' });
    else checkAnswer({ decision, reasons, comment }, check);
  });
export type BulkForm = z.output<typeof BulkForm>;

/** Why an order leaves a match alone, or null when it takes it. */
export function refusalOf(
  match: Pick<Match, 'status'>,
  order: BulkOrder,
  needsSecond: boolean,
): string | null {
  if (order.intent !== 'decide') return null;
  if (order.decision === 'confirmed' && needsSecond)
    return 'Needs two people: propose the confirmation on its own page';
  if (match.status === 'awaiting-second') return 'Awaits a second person, on its own page';
  if (match.status === 'confirmed') return 'Is confirmed already: change it on its own page';
  if (match.status === 'not-the-same') return 'Is decided as not the same already';
  return null;
}

/** The match in a list of refusals. */
export function toRefusal({ id, supplierName, finding }: Match, because: string): BulkRefusal {
  return { matchId: id, supplierName, listedName: finding.listedName.name, because };
}
