import { fieldRows, type FieldRow } from '#app/domain/integrations/contract/field-rows.ts';
import { plainSchema } from '#app/domain/integrations/contract/openapi.ts';
import type { Operation, Shape } from '#app/domain/integrations/contract/operation.ts';
import { ALL_OPERATIONS } from '#app/domain/integrations/contract/operations.ts';

type Payload = { type: string; note: string; example: string; fields: FieldRow[] };

/** An operation as its part of the page shows it. */
export type DescribedOperation = {
  id: string;
  title: string;
  method: string;
  path: string;
  about: string;
  scopes: string | null;
  parameters: FieldRow[];
  body: Payload | null;
  answer: Payload;
  refusals: string;
  /** The call with curl. */
  call: string;
};

/** Every operation in words, with its fields in rows. */
export function describeOperations(server: string): DescribedOperation[] {
  return ALL_OPERATIONS.map((operation) => ({
    id: operation.id,
    title: operation.title,
    method: operation.method.toUpperCase(),
    path: operation.path,
    about: operation.about,
    scopes: operation.scopes === null ? null : operation.scopes.join(' or '),
    parameters: parametersOf(operation),
    body:
      operation.body === null ? null : payload(operation.body, `At most ${operation.body.largest}.`, 'input'),
    answer: payload(operation.answer, '', 'output'),
    refusals: operation.refusals.join(', '),
    call: callOf(operation, server),
  }));
}

function parametersOf({ places, query }: Operation): FieldRow[] {
  const inPath = Object.entries(places).map(([name, about]) => ({
    path: name,
    holds: 'text, in the path',
    about,
  }));
  return query === null ? inPath : [...inPath, ...fieldRows(plainSchema(query))];
}

function payload(
  { schema, example, type }: Shape & { type: string },
  note: string,
  io: 'input' | 'output',
): Payload {
  return {
    type,
    note,
    example: JSON.stringify(example, null, 2),
    fields: fieldRows(plainSchema(schema, io)),
  };
}

function callOf({ method, path, scopes, body }: Operation, server: string): string {
  const address = server + path.replace('{dataset}', 'default').replace('{id}', 'ID');
  const token = scopes === null ? [] : ['-H "Authorization: ApiKey $TOKEN"'];
  const data =
    body === null ? [] : [`-H 'Content-Type: ${body.type}'`, `--data '${JSON.stringify(body.example)}'`];
  const start = method === 'post' ? `curl -X POST '${address}'` : `curl '${address}'`;
  return [start, ...token, ...data].join(' \\\n  ');
}
