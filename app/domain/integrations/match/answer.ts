import { z } from 'zod';

const texts = z.array(z.string());
const moment = z
  .string()
  .nullable()
  .describe('A moment in universal time, such as 2026-11-22T09:00:00, or null when it is not known.');

/** An entry of a list in the form of FollowTheMoney. */
export const Entity = z
  .object({
    id: z.string().describe('Stable across editions: the list, a colon, and the key within it.'),
    caption: z.string(),
    schema: z.string(),
    properties: z.record(z.string(), texts),
    datasets: texts.describe('The list that holds the entry.'),
    referents: texts.describe('Ids under which earlier editions held the same entity.'),
    target: z.boolean(),
    first_seen: moment,
    last_seen: moment.describe('When the edition in force was loaded.'),
    last_change: moment,
  })
  .describe('An entry of a list in the form of FollowTheMoney.');
export type Entity = z.infer<typeof Entity>;

const Explanation = z.object({
  score: z.number().describe('By how much this piece of evidence moved the score.'),
  detail: z.string(),
  query: z.string().nullable(),
  candidate: z.string().nullable(),
});

/** A possible match: an entry with its score and the reasons for and against. */
export const ScoredEntity = Entity.extend({
  score: z.number().describe('0 to 1. It ranks; it is no probability.'),
  match: z
    .boolean()
    .describe('Whether the score reaches the threshold. Never a decision: that is a person’s.'),
  features: z.record(z.string(), z.number()),
  explanations: z.record(z.string(), Explanation),
}).describe('A listed entity that may be the party of the query, and why.');
export type ScoredEntity = z.infer<typeof ScoredEntity>;

/** The answer to one query. */
export const QueryAnswer = z
  .object({
    status: z.literal(200),
    results: z.array(ScoredEntity).describe('The highest score first.'),
    total: z
      .object({ value: z.number().int(), relation: z.literal('eq') })
      .describe('How many results reach the threshold, given out or not.'),
    query: z
      .object({
        id: z.string().optional(),
        schema: z.string(),
        properties: z.record(z.string(), texts),
      })
      .describe('The query as it was understood.'),
    candidates_cut: z
      .boolean()
      .describe('True when more listed names were promising than were compared in full.'),
  })
  .describe('The answer to one query.');
export type QueryAnswer = z.infer<typeof QueryAnswer>;

/** Which edition of a list was asked, and what must be said of it. */
export const AskedList = z.object({
  name: z.string(),
  title: z.string(),
  edition: z.string(),
  as_of: z.string(),
  notice: z.string().describe('Must stand beside every result, and beside an empty one.'),
});
export type AskedList = z.infer<typeof AskedList>;

/** What a match answer says of the way it came about. */
export const MatchAnswer = z
  .object({
    responses: z.record(z.string(), QueryAnswer),
    matcher: z
      .record(z.string(), z.object({ description: z.string(), coefficient: z.number(), url: z.string() }))
      .describe('The table of evidence, with the weight of each piece.'),
    limit: z.number().int(),
    algorithm: z.string(),
    engine: z.string(),
    threshold: z.number(),
    lists: z.array(AskedList),
    notices: texts.describe('What was sent and had no effect.'),
  })
  .describe('The answers to all queries of a request, each under the name of its query.');
export type MatchAnswer = z.infer<typeof MatchAnswer>;
