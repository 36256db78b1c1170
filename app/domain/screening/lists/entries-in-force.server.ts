import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { listedEntitiesWithKeys } from '#models/listed-entity.server.ts';
import type { ListedEntity, ListVersion } from '../screening.ts';
import { currentLists } from './current-lists.server.ts';

/** Entries of one edition by their keys; keys that it does not hold are absent. */
export async function entriesWithKeys(
  viewer: Viewer,
  versionId: string,
  keys: readonly string[],
): Promise<Map<string, ListedEntity>> {
  authorise(viewer, 'read', 'list');
  const entries = await listedEntitiesWithKeys(versionId, keys);
  return new Map(entries.map((entry) => [entry.key, entry]));
}

/** An entry of the edition in force of a list that the viewer's organisation screens against, or null. */
export async function entryInForce(
  viewer: Viewer,
  list: string,
  key: string,
): Promise<{ entry: ListedEntity; version: ListVersion } | null> {
  authorise(viewer, 'read', 'list');
  const version = (await currentLists(viewer.organisationId)).find((one) => one.list === list);
  if (version === undefined) return null;
  const entry = (await listedEntitiesWithKeys(version.id, [key]))[0];
  return entry === undefined ? null : { entry, version };
}
