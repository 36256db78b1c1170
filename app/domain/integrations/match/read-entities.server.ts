import type { Viewer } from '#app/domain/access/viewer.ts';
import type { Finding } from '#app/domain/screening/engine/screen-party.ts';
import { entriesWithKeys } from '#app/domain/screening/lists/entries-in-force.server.ts';
import type { Entity } from './answer.ts';
import { entityId, writeEntity } from './write-entity.ts';

/** Entities kept while one request is answered, so that the same entry is read once. */
const MOST_KEPT = 2_000;

/** Which edition of a list is asked, and when it was loaded. */
export type AskedEdition = { list: string; versionId: string; loadedAt: Date | null };

/** Reads the entities that findings are about, by id; an entity is read once however often it is found. */
export function entityReader(
  viewer: Viewer,
  editions: readonly AskedEdition[],
): (findings: readonly Finding[]) => Promise<ReadonlyMap<string, Entity>> {
  const kept = new Map<string, Entity>();
  return async (findings) => {
    if (kept.size > MOST_KEPT) kept.clear();
    for (const { list, versionId, loadedAt } of editions) {
      const keys = findings
        .filter((one) => one.list === list && !kept.has(entityId(list, one.key)))
        .map(({ key }) => key);
      if (keys.length === 0) continue;
      for (const [key, entry] of await entriesWithKeys(viewer, versionId, keys))
        kept.set(entityId(list, key), writeEntity(entry, loadedAt));
    }
    return kept;
  };
}
