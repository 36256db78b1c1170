import type { ListedEntity } from '../screening.ts';

/** What of a listed entity can change, by the fields that say it. All but the details are held against suppliers. */
const FIELDS = {
  names: ['names'],
  countries: ['countries'],
  identifiers: ['identifiers'],
  births: ['births'],
  addresses: ['location', 'addresses'],
  kind: ['subject'],
} as const satisfies Record<string, readonly (keyof ListedEntity)[]>;

const ENTITY_PARTS = ['names', 'countries', 'identifiers', 'births', 'addresses', 'kind', 'details'] as const;
export type EntityPart = (typeof ENTITY_PARTS)[number];

/** Parts after whose change an earlier decision was made on other details. */
const TELLING_PARTS: readonly EntityPart[] = ['names', 'countries', 'identifiers', 'births'];

/** One entity that is not the same in two editions of a list. */
export type EntityChange =
  | { readonly kind: 'added'; readonly key: string; readonly after: ListedEntity }
  | { readonly kind: 'removed'; readonly key: string; readonly before: ListedEntity }
  | {
      readonly kind: 'changed';
      readonly key: string;
      /** The key in the edition before, where it was another. */
      readonly formerKey: string;
      readonly before: ListedEntity;
      readonly after: ListedEntity;
      readonly parts: readonly EntityPart[];
    };

/** Fields that say where a row stands, not what it says. */
const PLACE_OF_ROW = ['list', 'versionId', 'position', 'key', 'formerKeys'] as const;

/**
 * What changed between two editions of a list, in the order of the keys. Rows that both editions hold alike may be left
 * out. An entity that got another key counts as changed, not as removed and added.
 *
 * @param moved keys of the same entity in the one and the other edition
 */
export function changedEntities(
  before: readonly ListedEntity[],
  after: readonly ListedEntity[],
  moved: readonly { from: string; to: string }[] = [],
): EntityChange[] {
  const old = new Map(before.map((entity) => [entity.key, entity]));
  const formerKeys = new Map(moved.map(({ from, to }) => [to, from]));
  const found = new Set<string>();
  const changes: EntityChange[] = [];
  for (const entity of after) {
    const formerKey = formerKeys.get(entity.key) ?? entity.key;
    const former = old.get(formerKey);
    if (former === undefined) {
      changes.push({ kind: 'added', key: entity.key, after: entity });
      continue;
    }
    found.add(formerKey);
    const parts = changedParts(former, entity);
    if (parts.length > 0 || formerKey !== entity.key)
      changes.push({ kind: 'changed', key: entity.key, formerKey, before: former, after: entity, parts });
  }
  for (const entity of before)
    if (!found.has(entity.key)) changes.push({ kind: 'removed', key: entity.key, before: entity });
  return changes.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** The parts in which two states of an entity differ. The order of names, countries and identifiers does not count. */
export function changedParts(before: ListedEntity, after: ListedEntity): EntityPart[] {
  return ENTITY_PARTS.filter((part) => inOrder(partOf(before, part)) !== inOrder(partOf(after, part)));
}

/** Whether a decision that was made before the change was made on other details. */
export function changesTheQuestion(parts: readonly EntityPart[]): boolean {
  return parts.some((part) => TELLING_PARTS.includes(part));
}

function partOf(entity: ListedEntity, part: EntityPart): unknown {
  if (part !== 'details') return FIELDS[part].map((field) => entity[field]);
  const elsewhere: ReadonlySet<string> = new Set([...Object.values(FIELDS).flat(), ...PLACE_OF_ROW]);
  return Object.fromEntries(Object.entries(entity).filter(([field]) => !elsewhere.has(field)));
}

/** A value as text in which the order of lists and of fields makes no difference, and a blank is as good as nothing. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).sort().join(',')}]`;
  if (value === null || value === undefined || value === '') return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .map(([name, inner]) => [name, inOrder(inner)] as const)
    .filter(([, text]) => text !== 'null' && text !== '[]')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, text]) => `${name}:${text}`).join(',')}}`;
}
