import { countryFromText, iso2 } from '#app/domain/reference/countries.ts';
import type { Identifier, NameKind, PartyName, ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { imoFrom } from '#app/domain/screening/lists/formats/identifier-labels.ts';
import type { EntityExample } from './example.ts';
import {
  COUNTRY_PROPERTIES,
  DATE_PROPERTIES,
  IDENTIFIER_PROPERTIES,
  LOOSE_SCHEMES,
  NAME_PARTS,
  NAME_PROPERTIES,
  PLACE_PROPERTIES,
  schemeByForm,
} from './properties.ts';
import { kindOf } from './schemata.ts';

/** Names that are compared for one query; further ones are passed over. */
export const MOST_NAMES = 30;

export type ReadExample = {
  party: ScreenedParty;
  /** The query as it was understood, for the answer. */
  understood: { id?: string; schema: string; properties: Record<string, string[]> };
};

/**
 * Reads an example entity as the engine takes a party. What is not understood (a country that is none, a property that
 * does not count here) is missing from `understood`, so that the sender can see it.
 */
export function readExample(example: EntityExample): ReadExample {
  const values = new Map(Object.entries(example.properties).map(([name, given]) => [name, textsOf(given)]));
  const names = namesOf(values);
  const countries = new Map(
    COUNTRY_PROPERTIES.map((name) => [name, (values.get(name) ?? []).map(readCountry).filter(isText)]),
  );
  const identifiers = identifiersOf(values);
  const births = take(values, DATE_PROPERTIES).map(readDate).filter(isText);
  const kind = kindOf(example.schema);
  return {
    party: {
      ...(kind === undefined ? {} : { kind }),
      names,
      countries: distinct([...countries.values()].flat()),
      places: distinct(take(values, PLACE_PROPERTIES)),
      identifiers,
      births: distinct(births),
    },
    understood: {
      ...(example.id === undefined || example.id === null ? {} : { id: example.id }),
      schema: example.schema,
      properties: understood(values, countries),
    },
  };
}

function textsOf(given: EntityExample['properties'][string]): string[] {
  const list = Array.isArray(given) ? given : [given];
  return distinct(
    list
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map((value) => String(value).trim())
      .filter(isText),
  );
}

function namesOf(values: ReadonlyMap<string, string[]>): PartyName[] {
  const names = Object.entries(NAME_PROPERTIES).flatMap(([property, kind]) =>
    (values.get(property) ?? []).map((name) => ({ name, kind })),
  );
  const parts = NAME_PARTS.flatMap((part) => (values.get(part) ?? []).slice(0, 1));
  const kind: NameKind = 'main';
  if (!names.some((one) => one.kind === 'main') && parts.length > 0)
    names.unshift({ name: parts.join(' '), kind });
  return names.slice(0, MOST_NAMES);
}

function identifiersOf(values: ReadonlyMap<string, string[]>): Identifier[] {
  return Object.entries(IDENTIFIER_PROPERTIES).flatMap(([property, scheme]) =>
    (values.get(property) ?? []).flatMap((value) => {
      if (scheme === 'IMO') return imoFrom(value);
      const byForm = LOOSE_SCHEMES.includes(scheme) ? schemeByForm(value) : null;
      return [{ scheme: byForm ?? scheme, value }];
    }),
  );
}

/** A year, month or day as the engine takes it; a time behind the day is cut off. */
function readDate(text: string): string {
  return /^\d{4}(-\d{2}(-\d{2})?)?/.exec(text)?.[0] ?? '';
}

function readCountry(text: string): string {
  return countryFromText(text) ?? '';
}

const KNOWN = new Set([
  ...Object.keys(NAME_PROPERTIES),
  ...NAME_PARTS,
  ...PLACE_PROPERTIES,
  ...Object.keys(IDENTIFIER_PROPERTIES),
]);

function understood(
  values: ReadonlyMap<string, string[]>,
  countries: ReadonlyMap<string, string[]>,
): Record<string, string[]> {
  const read = [...values].map(([name, texts]): [string, string[]] => {
    if (KNOWN.has(name)) return [name, texts];
    if (DATE_PROPERTIES.includes(name)) return [name, texts.map(readDate).filter(isText)];
    return [name, (countries.get(name) ?? []).map((iso3) => iso2(iso3)?.toLowerCase() ?? '').filter(isText)];
  });
  return Object.fromEntries(read.filter(([, texts]) => texts.length > 0));
}

function take(values: ReadonlyMap<string, string[]>, names: readonly string[]): string[] {
  return names.flatMap((name) => values.get(name) ?? []);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function isText(text: string): boolean {
  return text !== '';
}
