/** A field of a schema as a row of a table: its way, what it may hold, and what it means. */
export type FieldRow = { path: string; holds: string; about: string };

type Json = Readonly<Record<string, unknown>>;

const DEEPEST = 6;

/** The fields of a JSON schema, one row each, in their order. Names that the sender chooses are written `*`. */
export function fieldRows(schema: unknown, path = '', depth = 0): FieldRow[] {
  if (!isJson(schema) || depth > DEEPEST) return [];
  const { description } = schema;
  const own =
    path === ''
      ? []
      : [{ path, holds: holdsOf(schema), about: typeof description === 'string' ? description : '' }];
  return [...own, ...inside(schema).flatMap(([step, one]) => fieldRows(one, join(path, step), depth + 1))];
}

/** What stands inside of a schema: fields by name, values under names of the sender's, items of a list. */
function inside(schema: Json): [string, unknown][] {
  const { properties, additionalProperties, items } = schema;
  const first = [...list(schema['anyOf']), ...list(schema['oneOf'])].find(
    (one) => isJson(one) && isJson(one['properties']),
  );
  if (isJson(first)) return inside(first);
  if (isJson(properties)) return Object.entries(properties);
  if (hasFields(additionalProperties)) return [['*', additionalProperties]];
  return hasFields(items) ? inside(items).map(([step, one]) => [`[].${step}`, one]) : [];
}

function hasFields(schema: unknown): schema is Json {
  return isJson(schema) && inside(schema).length > 0;
}

function join(path: string, step: string): string {
  if (path === '') return step;
  return step.startsWith('[') ? `${path}${step}` : `${path}.${step}`;
}

/** The kinds of value in words, such as "text", "list of text" or "one of a, b". */
function holdsOf(schema: Json): string {
  const choices = [...list(schema['anyOf']), ...list(schema['oneOf'])];
  if (choices.length > 0) return [...new Set(choices.filter(isJson).map(holdsOf))].join(' or ');
  const { type, items, additionalProperties } = schema;
  if (schema['const'] !== undefined) return `always ${JSON.stringify(schema['const'])}`;
  const named = list(schema['enum']).map(String);
  if (named.length > 0) return `one of ${named.join(', ')}`;
  if (type === 'array') return isJson(items) ? `list of ${holdsOf(items)}` : 'list';
  if (type === 'object') return isJson(additionalProperties) ? 'values by name' : 'object';
  return typeof type === 'string' ? (WORDS[type] ?? type) : 'any value';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  null: 'null',
};

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
