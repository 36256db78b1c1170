import { listedEntitiesWithKeys } from '#models/listed-entity.server.ts';
import { diffVersions } from '../lists/diff-versions.server.ts';
import type { ListedEntity } from '../screening.ts';
import { changedEntities, type EntityChange } from './changed-entities.ts';

const KEYS_AT_ONCE = 1_000;

/** What changed from one edition of a list to another. Only rows that differ are read; without `from`, all are new. */
export async function listChanges(
  fromVersionId: string | null,
  toVersionId: string,
): Promise<EntityChange[]> {
  const { added, changed, removed, moved } = await diffVersions(fromVersionId, toVersionId);
  const before =
    fromVersionId === null
      ? []
      : await entities(fromVersionId, [...changed, ...removed, ...moved.map(({ from }) => from)]);
  const after = await entities(toVersionId, [...added, ...changed, ...moved.map(({ to }) => to)]);
  return changedEntities(before, after, moved);
}

async function entities(versionId: string, keys: readonly string[]): Promise<ListedEntity[]> {
  const found: ListedEntity[] = [];
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE)
    found.push(...(await listedEntitiesWithKeys(versionId, keys.slice(from, from + KEYS_AT_ONCE))));
  return found;
}
