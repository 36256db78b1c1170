import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { listVersions } from '#models/list-version.server.ts';
import { findListedEntities } from '#models/listed-entity.server.ts';
import type { ListedEntity, ListVersion } from '../screening.ts';
import { currentLists } from './current-lists.server.ts';

const ROWS_A_PAGE = 50;

/** The edition in force of each list. */
export async function viewLists(viewer: Viewer): Promise<ListVersion[]> {
  authorise(viewer, 'read', 'list');
  return currentLists(viewer.organisationId);
}

export type ListView = {
  /** The newest edition first. */
  versions: ListVersion[];
  version: ListVersion;
  entities: ListedEntity[];
  total: number;
  page: number;
  pages: number;
};

/**
 * An edition of a list with a page of its rows, searched by the words of `search`.
 *
 * @throws NotFound when there is no such list or edition
 */
export async function viewList(
  viewer: Viewer,
  list: string,
  { search = '', page = 1, versionId }: { search?: string; page?: number; versionId?: string },
): Promise<ListView> {
  authorise(viewer, 'read', 'list');
  const versions = await listVersions({ organisationId: viewer.organisationId, list });
  const version =
    versionId === undefined
      ? versions.find(({ state }) => state === 'in-force')
      : versions.find((one) => one.id === versionId && one.state !== 'refused');
  if (version === undefined) throw new NotFound('list');
  const pattern = search.trim() === '' ? null : new RegExp(escape(search.trim().toLowerCase().slice(0, 200)));
  const skip = (page - 1) * ROWS_A_PAGE;
  const { entities, total } = await findListedEntities(version, { pattern, skip, limit: ROWS_A_PAGE });
  return { versions, version, entities, total, page, pages: Math.max(1, Math.ceil(total / ROWS_A_PAGE)) };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
