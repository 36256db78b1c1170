import { describe, expect, test } from 'vitest';
import { SCOPES } from '#app/domain/integrations/scopes.ts';
import { fieldRows } from '#app/domain/integrations/contract/field-rows.ts';
import { openApiDocument, plainSchema } from '#app/domain/integrations/contract/openapi.ts';
import { ALL_OPERATIONS } from '#app/domain/integrations/contract/operations.ts';
import { MatchBody } from '#app/domain/integrations/match/example.ts';

const document = openApiDocument('https://daylight.example/api/v1');

/** Every value under a key, however deep. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [
    ...(name === key ? [one] : []),
    ...valuesOf(key, one),
  ]);
}

function resolve(reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null
          ? Object.entries(at).find(([name]) => name === step)?.[1]
          : undefined,
      document,
    );
}

test('every reference leads to a part of the document', () => {
  const references = valuesOf('$ref', document).map(String);
  expect(references.length).toBeGreaterThan(20);
  for (const reference of references)
    expect([reference, typeof resolve(reference)]).toEqual([reference, 'object']);
});

test('the document is plain JSON of OpenAPI 3.1, and names every operation once', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(document.openapi).toMatch(/^3\.1\./);
  const ids = valuesOf('operationId', document.paths);
  expect(ids).toEqual(ALL_OPERATIONS.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('every place of a path is a required parameter, and there is no other', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const operation of Object.values(methods)) {
      const inPath = Array.isArray(operation['parameters'])
        ? operation['parameters'].filter((one: { in: string }) => one.in === 'path')
        : [];
      expect(inPath.map((one: { name: string }) => one.name)).toEqual(places);
      expect(inPath.every((one: { required: boolean }) => one.required)).toBe(true);
    }
  }
});

describe('every example is taken by the schema it stands beside', () => {
  const shapes = ALL_OPERATIONS.flatMap(({ id, body, answer }) => [
    ...(body === null ? [] : [{ what: `${id} body`, ...body }]),
    { what: `${id} answer`, ...answer },
  ]);
  test.each(shapes)('$what', ({ schema, example }) => {
    const taken = schema.safeParse(example);
    expect(taken.error?.issues ?? []).toEqual([]);
  });
});

test('only scopes that exist are asked for, and every one of them opens something', () => {
  const asked = ALL_OPERATIONS.flatMap(({ scopes }) => scopes ?? []);
  expect([...new Set(asked)].sort()).toEqual([...SCOPES].sort());
});

test('what needs no token says so, and everything else inherits the token', () => {
  const open = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .filter((operation) => operation['security'] !== undefined);
  expect(open.map((operation) => operation['operationId'])).toEqual(['healthz']);
  expect(document.security).toEqual([{ ApiKey: [] }, { Bearer: [] }]);
});

test('fields are told by their way, with names of the sender’s own as a star', () => {
  const rows = fieldRows(plainSchema(MatchBody));
  expect(rows.map(({ path }) => path)).toContain('queries.*.schema');
  expect(rows.find(({ path }) => path === 'queries.*.schema')?.holds).toMatch(/^one of Thing, /);
});
