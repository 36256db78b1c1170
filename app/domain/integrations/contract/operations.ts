import { z } from 'zod';
import { Entity, MatchAnswer } from '../match/answer.ts';
import { EntityExample, MatchBody } from '../match/example.ts';
import { LineAnswer } from '../match/line-answer.ts';
import { MatchOptions } from '../match/options.ts';
import { DatasetsAnswer, MatchesAnswer, MatchesQuery, SupplierScreeningAnswer } from '../read/records.ts';
import { EXAMPLES } from './examples.ts';
import type { Operation } from './operation.ts';

const JSON_TYPE = 'application/json';
export const LINES_TYPE = 'application/x-ndjson';
const DATASET = 'A list in force by its short name, or “default” or “all” for every list in force.';

const Health = z
  .object({ status: z.literal('ok') })
  .describe('The portal answers. Whether its store and worker do is told by /health/ready.');

const match = {
  id: 'match',
  method: 'post',
  path: '/match/{dataset}',
  title: 'Hold names against the lists',
  about:
    'Takes example entities of FollowTheMoney, as OpenSanctions’ match endpoint does, and gives back the listed entities that each may be, with reasons. Nothing that is sent is kept. An empty answer is no clearance: read the notice of each list.',
  group: 'Matching',
  scopes: ['match'],
  places: { dataset: DATASET },
  query: MatchOptions,
  body: {
    name: 'MatchRequest',
    schema: MatchBody,
    example: EXAMPLES.matchBody,
    type: JSON_TYPE,
    largest: '1 MB and 100 queries',
  },
  answer: { name: 'MatchAnswer', schema: MatchAnswer, example: EXAMPLES.matchAnswer, type: JSON_TYPE },
  refusals: [400, 401, 403, 404, 413, 415, 429],
} as const satisfies Operation;

const matchBulk = {
  id: 'match-bulk',
  method: 'post',
  path: '/match/{dataset}/bulk',
  title: 'Hold many names against the lists',
  about:
    'One entity a line in, one answer a line out, in the same order and while lines still come in. A line that cannot be taken is answered with what is wrong with it. Read the answer while you send: what you do not read is held back, up to 64 MB of what you send.',
  group: 'Matching',
  scopes: ['match'],
  places: { dataset: DATASET },
  query: MatchOptions,
  body: {
    name: 'EntityExample',
    schema: EntityExample,
    example: EXAMPLES.line,
    type: LINES_TYPE,
    largest: '64 kB a line; any number of lines',
  },
  answer: { name: 'LineAnswer', schema: LineAnswer, example: EXAMPLES.lineAnswer, type: LINES_TYPE },
  refusals: [400, 401, 403, 404, 415, 429],
} as const satisfies Operation;

const datasets = {
  id: 'datasets',
  method: 'get',
  path: '/datasets',
  title: 'Read which lists are in force',
  about: 'The lists of everybody and your organisation’s own, with edition, day and completeness.',
  group: 'Lists',
  scopes: ['lists:read', 'match'],
  places: {},
  query: null,
  body: null,
  answer: { name: 'DatasetsAnswer', schema: DatasetsAnswer, example: EXAMPLES.datasets, type: JSON_TYPE },
  refusals: [401, 403, 429],
} as const satisfies Operation;

const entity = {
  id: 'entity',
  method: 'get',
  path: '/entities/{id}',
  title: 'Read an entry of a list',
  about: 'The entry as the edition in force holds it.',
  group: 'Lists',
  scopes: ['lists:read', 'match'],
  places: { id: 'The id that a result of a match has.' },
  query: null,
  body: null,
  answer: { name: 'Entity', schema: Entity, example: EXAMPLES.entity, type: JSON_TYPE },
  refusals: [401, 403, 404, 429],
} as const satisfies Operation;

const supplierScreening = {
  id: 'supplier-screening',
  method: 'get',
  path: '/suppliers/{id}/screening',
  title: 'Read the cross-check of a supplier',
  about: 'The latest cross-check of a supplier of the register, its matches, and what people decided.',
  group: 'Register',
  scopes: ['screening:read'],
  places: { id: 'The id of the supplier in Daylight.' },
  query: null,
  body: null,
  answer: {
    name: 'SupplierScreening',
    schema: SupplierScreeningAnswer,
    example: EXAMPLES.supplierScreening,
    type: JSON_TYPE,
  },
  refusals: [401, 403, 404, 429],
} as const satisfies Operation;

const matches = {
  id: 'matches',
  method: 'get',
  path: '/matches',
  title: 'Read the matches of the register',
  about: 'All matches, or those that stand somewhere or moved since a moment, page by page.',
  group: 'Register',
  scopes: ['screening:read'],
  places: {},
  query: MatchesQuery,
  body: null,
  answer: { name: 'MatchesAnswer', schema: MatchesAnswer, example: EXAMPLES.matches, type: JSON_TYPE },
  refusals: [400, 401, 403, 429],
} as const satisfies Operation;

const health = {
  id: 'healthz',
  method: 'get',
  path: '/healthz',
  title: 'Ask whether the portal answers',
  about: 'For clients that ask before they send. No token is needed.',
  group: 'Service',
  scopes: null,
  places: {},
  query: null,
  body: null,
  answer: { name: 'Health', schema: Health, example: EXAMPLES.health, type: JSON_TYPE },
  refusals: [429],
} as const satisfies Operation;

/** Everything that the API does, by name. */
export const OPERATIONS = { match, matchBulk, datasets, entity, supplierScreening, matches, health };

/** The same in the order of the document. */
export const ALL_OPERATIONS: readonly Operation[] = Object.values(OPERATIONS);
