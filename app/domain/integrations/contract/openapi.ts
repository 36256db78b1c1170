import { z } from 'zod';
import { ALL_OPERATIONS } from './operations.ts';
import type { Operation, Shape } from './operation.ts';
import { Problem, PROBLEMS } from './problem.ts';

type JsonSchema = Record<string, unknown>;
export type OpenApiDocument = {
  openapi: string;
  info: JsonSchema;
  servers: { url: string }[];
  security: JsonSchema[];
  tags: { name: string }[];
  paths: Record<string, Record<string, JsonSchema>>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, JsonSchema>;
    securitySchemes: Record<string, JsonSchema>;
  };
};

const PROBLEM_TYPE = 'application/problem+json';
const WITH_TOKEN = [{ ApiKey: [] }, { Bearer: [] }];

/** The OpenAPI 3.1 document, made from the very schemas that requests and answers are held to. */
export function openApiDocument(server: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Daylight',
      version: '1',
      description:
        'Hold names against the lists in force, and read what the cross-check of your register found. A result means that a party may be a listed entity, never that it is.',
    },
    servers: [{ url: server }],
    security: WITH_TOKEN,
    tags: [...new Set(ALL_OPERATIONS.map(({ group }) => group))].map((name) => ({ name })),
    paths: paths(),
    components: {
      schemas: schemas(),
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, words]) => [
          `Problem${status}`,
          { description: words.title, content: { [PROBLEM_TYPE]: { schema: reference('Problem') } } },
        ]),
      ),
      securitySchemes: {
        ApiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'A token of your organisation behind the word ApiKey: `Authorization: ApiKey dlt_…`.',
        },
        Bearer: { type: 'http', scheme: 'bearer', description: 'The same token as a bearer token.' },
      },
    },
  };
}

function paths(): OpenApiDocument['paths'] {
  const found: OpenApiDocument['paths'] = {};
  for (const operation of ALL_OPERATIONS)
    found[operation.path] = { ...found[operation.path], [operation.method]: pathItem(operation) };
  return found;
}

function pathItem(operation: Operation): JsonSchema {
  const { id, title, about, group, scopes, body, answer } = operation;
  const needs = scopes === null ? '' : ` Scope: ${scopes.join(' or ')}.`;
  return {
    operationId: id,
    summary: title,
    description: `${about}${needs}`,
    tags: [group],
    ...(scopes === null ? { security: [] } : {}),
    parameters: parameters(operation),
    ...(body === null
      ? {}
      : { requestBody: { required: true, description: `At most ${body.largest}.`, content: content(body) } }),
    responses: {
      200: { description: 'What was asked for.', content: content(answer) },
      ...Object.fromEntries(
        operation.refusals.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
      ),
    },
  };
}

function content({ name, type, example }: Shape & { type: string }): JsonSchema {
  return { [type]: { schema: reference(name), examples: { example: { value: example } } } };
}

function parameters({ places, query }: Operation): JsonSchema[] {
  const inPath = Object.entries(places).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => {
    const { description, ...rest } = plainSchema(schema);
    return { name, in: 'query', required: false, description, schema: rest };
  });
  return [...inPath, ...inQuery];
}

function reference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

function schemas(): Record<string, JsonSchema> {
  const requests = ALL_OPERATIONS.flatMap(({ body }) => (body === null ? [] : [body]));
  const answers = ALL_OPERATIONS.map(({ answer }) => answer);
  return {
    ...Object.fromEntries(requests.map(({ name, schema }) => [name, plainSchema(schema)])),
    ...Object.fromEntries(answers.map(({ name, schema }) => [name, plainSchema(schema, 'output')])),
    Problem: plainSchema(Problem, 'output'),
  };
}

/** A schema of zod as JSON Schema 2020-12, whole in itself. */
export function plainSchema(schema: z.core.$ZodType, io: 'input' | 'output' = 'input'): JsonSchema {
  const { $schema, '~standard': standard, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' });
  return rest;
}
