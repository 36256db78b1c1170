import { iso2 } from '#app/domain/reference/countries.ts';
import type { NameKind } from '#app/domain/screening/engine/party.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import type { ListedEntity } from '#app/domain/screening/screening.ts';
import type { Entity } from './answer.ts';
import { propertyOfScheme } from './properties.ts';
import { schemaOf } from './schemata.ts';

const NAME_PROPERTY: Readonly<Record<NameKind, string>> = {
  main: 'name',
  native: 'name',
  alias: 'alias',
  'also-named': 'alias',
  trading: 'alias',
  weak: 'weakAlias',
  former: 'previousName',
};

/** The id under which an entry is given out. */
export function entityId(list: string, key: string): string {
  return `${list}:${key}`;
}

/** The list and the key of an id, or null when it names nothing here. */
export function readEntityId(id: string): { list: string; key: string } | null {
  const [, list, key] = /^([a-z0-9-]+):([a-z0-9-]+)$/.exec(id) ?? [];
  return list === undefined || key === undefined ? null : { list, key };
}

/** An entry of a list in the form of FollowTheMoney; `loadedAt` is when its edition was loaded. */
export function writeEntity(entry: ListedEntity, loadedAt: Date | null): Entity {
  return {
    id: entityId(entry.list, entry.key),
    caption: entry.names[0]?.name ?? entry.key,
    schema: schemaOf(entry.subject),
    properties: propertiesOf(entry),
    datasets: [entry.list],
    referents: entry.formerKeys.map((key) => entityId(entry.list, key)),
    target: true,
    first_seen: null,
    last_seen: loadedAt === null ? null : loadedAt.toISOString().slice(0, 19),
    last_change: null,
  };
}

function propertiesOf(entry: ListedEntity): Record<string, string[]> {
  const { names, countries, identifiers, births, programmes, subLists, order, note, scope } = entry;
  const pairs: (readonly [string, string | null | undefined])[] = [
    ...names.map(({ name, kind }) => [NAME_PROPERTY[kind], name] as const),
    ...countries.map((iso3) => ['country', iso2(iso3)?.toLowerCase()] as const),
    ...[entry.location, ...entry.addresses].map((address) => ['address', address] as const),
    ...identifiers.map(({ scheme, value }) => [propertyOfScheme(scheme), value] as const),
    ...births.map((date) => [entry.subject === 'person' ? 'birthDate' : 'buildDate', date] as const),
    ...[...programmes, ...subLists, order].map((programme) => ['program', programme] as const),
    ['notes', note],
    ['notes', scope === undefined ? null : `Covers also: ${scope}`],
    ['notes', entry.effective === undefined ? null : `In effect since ${writeDate(entry.effective)}`],
    ['notes', entry.corroboration],
    ['goods', entry.goods],
    [/^https?:/.test(entry.source) ? 'sourceUrl' : 'notes', entry.source],
  ];
  const properties: Record<string, string[]> = {};
  for (const [name, value] of pairs) {
    if (value === null || value === undefined || value === '') continue;
    const held = (properties[name] ??= []);
    if (!held.includes(value)) held.push(value);
  }
  return properties;
}
