import { z } from 'zod';
import { SCHEMATA } from './schemata.ts';

/** Queries in one request; more go through the bulk endpoint. */
const MOST_QUERIES = 100;
const LONGEST_VALUE = 1_000;
const MOST_VALUES = 100;
const MOST_PROPERTIES = 100;

const valueWords = 'a text, a number, or a list of them';

const PropertyValue = z.union(
  [
    z.string().max(LONGEST_VALUE, `a text of at most ${LONGEST_VALUE} characters`),
    z.number(),
    z.boolean(),
    z.null(),
    z.record(z.string(), z.unknown()),
  ],
  { error: valueWords },
);

/** The values of one property: texts and numbers count, nested entities and empty values are passed over. */
const PropertyValues = z.union(
  [PropertyValue, z.array(PropertyValue).max(MOST_VALUES, `at most ${MOST_VALUES} values`)],
  { error: valueWords },
);

/** An example entity of FollowTheMoney: what is known of the party that is looked for. */
export const EntityExample = z
  .object(
    {
      id: z.string().max(LONGEST_VALUE).nullish(),
      schema: z.enum(SCHEMATA, { error: `one of ${SCHEMATA.join(', ')}` }),
      properties: z
        .record(z.string(), PropertyValues, { error: 'properties by name, each with its values' })
        .refine(
          (properties) => Object.keys(properties).length <= MOST_PROPERTIES,
          `at most ${MOST_PROPERTIES} properties`,
        ),
    },
    { error: 'an entity with schema and properties' },
  )
  .describe(
    'What is known of one party. Names, countries, addresses, dates of birth and register numbers count; properties that are not known are passed over.',
  );
export type EntityExample = z.infer<typeof EntityExample>;

/** The body of a match request. */
export const MatchBody = z
  .object(
    {
      queries: z
        .record(z.string().max(LONGEST_VALUE), EntityExample.nullable(), {
          error: 'queries by a name of your choice',
        })
        .refine((queries) => Object.values(queries).some((query) => query !== null), 'at least one query')
        .refine(
          (queries) => Object.keys(queries).length <= MOST_QUERIES,
          `at most ${MOST_QUERIES} queries; use the bulk endpoint for more`,
        ),
      weights: z.record(z.string(), z.number()).default({}).describe('Accepted without effect.'),
      config: z.record(z.string(), z.unknown()).default({}).describe('Accepted without effect.'),
    },
    { error: 'an object with queries' },
  )
  .describe('Parties to be held against the lists, each under a name that its answer comes back with.');
export type MatchBody = z.infer<typeof MatchBody>;
