import type { ListedEntity } from '../screening.ts';

/** What of an entity can change. The first six are held against suppliers, the rest is only shown. */
export const ENTITY_PARTS = ['names', 'countries', 'identifiers', 'births', 'location', 'subject'] as const;
export type EntityPart = (typeof ENTITY_PARTS)[number] | 'details';

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
 * What changed between two editions of a list, in the order of the keys. An entity that got another key and names its
 * former one counts as changed, not as removed and added.
 */
export function changedEntities(
  before: readonly ListedEntity[],
  after: readonly ListedEntity[],
): EntityChange[] {
  const old = new Map(before.map((entity) => [entity.key, entity]));
  const kept = new Set(after.map(({ key }) => key));
  const found = new Set<string>();
  const changes: EntityChange[] = [];
  for (const entity of after) {
    const former = formerOf(entity, old, kept);
    if (former === undefined) {
      changes.push({ kind: 'added', key: entity.key, after: entity });
      continue;
    }
    found.add(former.key);
    const parts = changedParts(former, entity);
    if (parts.length > 0 || former.key !== entity.key)
      changes.push({
        kind: 'changed',
        key: entity.key,
        formerKey: former.key,
        before: former,
        after: entity,
        parts,
      });
  }
  for (const entity of before)
    if (!found.has(entity.key)) changes.push({ kind: 'removed', key: entity.key, before: entity });
  return changes.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** The entity as the edition before had it: under the same key, or under a former one that is not in use any more. */
function formerOf(
  entity: ListedEntity,
  old: ReadonlyMap<string, ListedEntity>,
  kept: ReadonlySet<string>,
): ListedEntity | undefined {
  const same = old.get(entity.key);
  if (same !== undefined) return same;
  const formerKey = entity.formerKeys.find((key) => old.has(key) && !kept.has(key));
  return formerKey === undefined ? undefined : old.get(formerKey);
}

/** The parts in which two states of an entity differ. The order of names, countries and identifiers does not count. */
export function changedParts(before: ListedEntity, after: ListedEntity): EntityPart[] {
  const parts: EntityPart[] = ENTITY_PARTS.filter((part) => inOrder(before[part]) !== inOrder(after[part]));
  return inOrder(detailsOf(before)) === inOrder(detailsOf(after)) ? parts : [...parts, 'details'];
}

function detailsOf(entity: ListedEntity): Record<string, unknown> {
  const shown: ReadonlySet<string> = new Set([...ENTITY_PARTS, ...PLACE_OF_ROW]);
  return Object.fromEntries(Object.entries(entity).filter(([field]) => !shown.has(field)));
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
