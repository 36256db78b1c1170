import { z } from 'zod';
import { MATCH_STATUSES } from './screening.ts';

const MATCH_SORTS = ['score', 'due', 'oldest', 'newest', 'supplier'] as const;
export type MatchSort = (typeof MATCH_SORTS)[number];

/** What the review queue can be asked for. Unknown values fall back to the default. */
export const MatchQuery = z.object({
  list: z.string().max(60).optional().catch(undefined),
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
  owner: z.string().max(60).optional().catch(undefined),
  sort: z.enum(MATCH_SORTS).default('score').catch('score'),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
});
export type MatchQuery = z.infer<typeof MatchQuery>;
