import { z } from 'zod';
import { AGE_KEYS } from './cases/working-days.ts';
import { MATCH_STATUSES } from './screening.ts';

const MATCH_SORTS = ['score', 'due', 'oldest', 'newest', 'supplier'] as const;
export type MatchSort = (typeof MATCH_SORTS)[number];

const yes = z.literal('yes').optional().catch(undefined);
const word = z.string().max(60).optional().catch(undefined);

/** What the review queue can be asked for. Unknown values fall back to the default. */
export const MatchQuery = z.object({
  list: word,
  strength: z.enum(['possible', 'strong']).optional().catch(undefined),
  status: z
    .enum([...MATCH_STATUSES, 'all'])
    .default('open')
    .catch('open'),
  /** What is new to the person, or came by the run of one alert. */
  news: z
    .union([z.literal('unread'), z.string().regex(/^[0-9a-f]{24}$/)])
    .optional()
    .catch(undefined),
  /** Of the supplier: a person's id, or `me`. */
  owner: word,
  /** Of the match: a person's id, `me`, or `nobody`. */
  assignee: word,
  country: word,
  age: z.enum(AGE_KEYS).optional().catch(undefined),
  overdue: yes,
  partial: yes,
  sort: z.enum(MATCH_SORTS).default('score').catch('score'),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
});
export type MatchQuery = z.infer<typeof MatchQuery>;
