import { z } from 'zod';
import { MATCH_STATUSES } from '#app/domain/screening/screening.ts';

const moment = z.iso.datetime();
const notice = z.string().describe('Must stand beside every result, and beside an empty one.');
const country = z.string().nullable().describe('ISO 3166-1 alpha-2 in small letters.');

/** A list in force. */
export const Dataset = z
  .object({
    name: z.string().describe('The name to be used as dataset.'),
    title: z.string(),
    publisher: z.string(),
    url: z.string(),
    version: z.string().describe('The id of the edition; screenings name it.'),
    edition: z.string(),
    as_of: z.string(),
    rows: z.number().int(),
    total: z.number().int().describe('Rows of the whole list, as far as known.'),
    counted: z.string(),
    terms: z.string(),
    notice,
    loaded_at: moment,
    own: z.boolean().describe('Whether the list is the organisation’s own.'),
  })
  .describe('A list in force, and which edition of it.');
export type Dataset = z.infer<typeof Dataset>;

export const DatasetsAnswer = z
  .object({ datasets: z.array(Dataset) })
  .describe('The lists that names are held against, with the edition in force of each.');

const Reason = z.object({
  kind: z.string(),
  side: z.enum(['for', 'against', 'note']),
  weight: z.number().describe('By how much it moved the score.'),
  says: z.string(),
});

/** A match of the register: that a supplier may be a listed entity. */
export const MatchRecord = z
  .object({
    id: z.string(),
    supplier: z.object({ id: z.string(), name: z.string(), country }),
    entity: z
      .object({ id: z.string(), name: z.string() })
      .describe('The listed entity and the name that was met.'),
    list: z.object({ name: z.string(), title: z.string(), edition: z.string(), as_of: z.string(), notice }),
    score: z.number(),
    strength: z.enum(['possible', 'strong']),
    current: z.boolean().describe('False when the latest screening did not find it any more.'),
    status: z.enum(MATCH_STATUSES),
    first_seen_at: moment,
    decided_at: moment.nullable(),
    on_earlier_details: z
      .boolean()
      .describe('True when the supplier’s name or country has changed since the decision.'),
    reasons: z.array(Reason),
  })
  .describe(
    'That a supplier may be a listed entity. It is never a decision; `status` says what a person decided.',
  );
export type MatchRecord = z.infer<typeof MatchRecord>;

export const MatchesAnswer = z
  .object({
    matches: z.array(MatchRecord),
    next_cursor: z.string().nullable().describe('Send it as `cursor` for the next page; null at the end.'),
  })
  .describe('A page of matches in an order that stays the same.');
export type MatchesAnswer = z.infer<typeof MatchesAnswer>;

const ScreeningRecord = z.object({
  id: z.string(),
  at: moment,
  engine: z.string(),
  threshold: z.number(),
  result: z.enum(['no-match', 'possible', 'strong']),
  candidates_cut: z.boolean(),
  lists: z.array(z.object({ name: z.string(), edition: z.string(), as_of: z.string(), version: z.string() })),
  inputs_hash: z.string(),
  outcome_hash: z.string(),
});

export const SupplierScreeningAnswer = z
  .object({
    supplier: z.object({ id: z.string(), name: z.string(), country }),
    screening: ScreeningRecord.nullable().describe('The latest cross-check; null when there was none yet.'),
    matches: z.array(MatchRecord.omit({ reasons: true })),
    decisions: z.array(
      z.object({
        match: z.string(),
        decision: z.string(),
        comment: z.string(),
        by: z.string(),
        at: moment,
      }),
    ),
  })
  .describe('The latest cross-check of a supplier with its matches and the decisions on them.');
export type SupplierScreeningAnswer = z.infer<typeof SupplierScreeningAnswer>;

const LARGEST_PAGE = 500;
const pageWords = `a whole number from 1 to ${LARGEST_PAGE}`;
const sinceWords = 'a moment such as 2026-11-22 or 2026-11-22T09:00:00Z';

/** Which matches to read. */
export const MatchesQuery = z.object({
  status: z
    .enum(MATCH_STATUSES, { error: `one of ${MATCH_STATUSES.join(', ')}` })
    .optional()
    .describe('Only matches that stand here.'),
  list: z.string().optional().describe('Only matches with this list.'),
  since: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: sinceWords })
    .optional()
    .describe('Only matches that were opened or decided at this moment or later.'),
  cursor: z
    .string()
    .regex(/^[0-9a-f]{24}$/, 'the next_cursor of the page before')
    .optional()
    .describe('The `next_cursor` of the page before.'),
  limit: z.coerce
    .number({ error: pageWords })
    .int(pageWords)
    .min(1, pageWords)
    .max(LARGEST_PAGE, pageWords)
    .default(100)
    .describe('How many to give.'),
});
export type MatchesQuery = z.infer<typeof MatchesQuery>;
