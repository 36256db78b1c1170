import { z } from 'zod';
import { countryFromText } from '#app/domain/reference/countries.ts';
import type { Identifier, ListedParty } from '#app/domain/screening/engine/party.ts';
import { kindOfSchema } from '#app/domain/screening/kind-of-schema.ts';
import { CannotUse } from './cannot-use.ts';

const Texts = z.union([z.string(), z.array(z.string())]).optional();

const Ids = z
  .union([
    z.string(),
    z.array(z.union([z.string(), z.object({ scheme: z.string(), value: z.string() })])),
    z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  ])
  .optional();

const Line = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    name: Texts,
    names: Texts,
    schema: z.string().optional(),
    country: Texts,
    address: Texts,
    ids: Ids,
    births: Texts,
  })
  .refine((line) => listOf(line.name).concat(listOf(line.names)).length > 0, {
    path: ['name'],
    message: 'is missing',
  });

/** A line of a file of names as the engine takes it: as a query or as a listed party with its own list. */
export type LineParty = ListedParty & { readonly written: string };

/**
 * Reads a line: a name, or JSON.
 *
 * @param where file and number, for the message
 * @throws CannotUse when a line of JSON is broken or has the wrong shape
 */
export function readParty(line: string, number: number, where: string): LineParty {
  if (!line.trimStart().startsWith('{')) return bare(line.trim(), String(number));
  const read = Line.safeParse(parseJson(line, where));
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = issue?.path.join('.') ?? '';
    throw new CannotUse(`${where}: ${path === '' ? 'the line' : `"${path}"`}: ${issue?.message ?? 'wrong'}.`);
  }
  const { data } = read;
  const names = [...listOf(data.name), ...listOf(data.names)];
  const schema = data.schema === undefined ? undefined : kindOfSchema(data.schema);
  return {
    ...bare(names[0] ?? '', String(data.id ?? number)),
    ...(schema === undefined ? {} : { kind: schema }),
    names: names.map((name, at) => ({ name, kind: at === 0 ? 'main' : 'alias' })),
    countries: listOf(data.country)
      .map(countryFromText)
      .filter((country) => country !== null),
    places: listOf(data.address),
    identifiers: identifiersOf(data.ids),
    births: listOf(data.births),
  };
}

const NONE: readonly never[] = [];

function bare(name: string, key: string): LineParty {
  return {
    written: name,
    list: '',
    key,
    names: [{ name, kind: 'main' }],
    countries: NONE,
    places: NONE,
    identifiers: NONE,
  };
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new CannotUse(`${where}: a line that starts with "{" must be one whole JSON object.`);
  }
}

function listOf(texts: z.infer<typeof Texts>): string[] {
  return texts === undefined ? [] : typeof texts === 'string' ? [texts] : texts;
}

/** Identifiers as {LEI: "…"}, [{scheme, value}], ["LEI:…"] or plain texts, which only ever meet plain texts. */
function identifiersOf(ids: z.infer<typeof Ids>): Identifier[] {
  if (ids === undefined) return [];
  if (typeof ids === 'string') return [identifierOf(ids)];
  if (Array.isArray(ids)) return ids.map((one) => (typeof one === 'string' ? identifierOf(one) : one));
  return Object.entries(ids).flatMap(([scheme, values]) =>
    listOf(values).map((value) => ({ scheme, value })),
  );
}

function identifierOf(text: string): Identifier {
  const [, scheme, value] = /^([A-Za-z][\w-]*):(.+)$/.exec(text) ?? [];
  return scheme === undefined || value === undefined ? { scheme: 'ID', value: text } : { scheme, value };
}
