import { z } from 'zod';
import { SCHEMATA } from './schemata.ts';

const MOST_RESULTS = 500;
const USUAL_RESULTS = 5;
const MOST_EXCLUDED = 50;

const share = 'a number from 0 to 1';
const score = z.coerce.number({ error: share }).min(0, share).max(1, share);
const limitWords = `a whole number from 0 to ${MOST_RESULTS}`;
const names = (about: string) => z.array(z.string()).default([]).describe(about);

/** The query parameters of the match endpoints. Parameters that are not named here are passed over. */
export const MatchOptions = z.object({
  limit: z.coerce
    .number({ error: limitWords })
    .int(limitWords)
    .min(0, limitWords)
    .max(MOST_RESULTS, limitWords)
    .default(USUAL_RESULTS)
    .describe('How many results to give for each query.'),
  threshold: score
    .optional()
    .describe('From which score a result counts as a match. Left out: the threshold of the organisation.'),
  cutoff: score
    .optional()
    .describe('Results below this score are left out. Left out, or above the threshold: the threshold.'),
  algorithm: z
    .string()
    .optional()
    .describe('Accepted without effect: there is one algorithm, and the answer names it.'),
  fuzzy: z.string().optional().describe('Accepted without effect: every spelling is looked for.'),
  include_dataset: names('Only results of these lists.'),
  exclude_dataset: names('No results of these lists.'),
  exclude_schema: z
    .array(z.enum(SCHEMATA, { error: `one of ${SCHEMATA.join(', ')}` }))
    .default([])
    .describe('No results of these schemata.'),
  exclude_entity_ids: z
    .array(z.string())
    .max(MOST_EXCLUDED, `at most ${MOST_EXCLUDED} ids`)
    .default([])
    .describe('No results with these ids, or with these among their former ids.'),
  topics: z
    .array(z.string())
    .max(
      0,
      'nothing: entries of the lists carry no topics here. Name lists with include_dataset in its place',
    )
    .default([])
    .describe('Refused: entries of the lists carry no topics here.'),
  changed_since: z
    .string()
    .optional()
    .refine(
      (value) => value === undefined,
      'nothing: Daylight screens changed lists by itself. Read /matches?since= in its place',
    )
    .describe('Refused: what a changed list brings is read from /matches.'),
});
export type MatchOptions = z.infer<typeof MatchOptions>;
