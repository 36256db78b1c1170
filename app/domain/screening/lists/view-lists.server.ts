import { authorise } from '#app/domain/access/authorise.ts';
import { may } from '#app/domain/access/permissions.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { listImports } from '#models/list-import.server.ts';
import { listVersions } from '#models/list-version.server.ts';
import { findListedEntities } from '#models/listed-entity.server.ts';
import { watchedList } from '#models/watched-list.server.ts';
import type { ListedEntity, ListVersion } from '../screening.ts';
import { currentLists } from './current-lists.server.ts';
import type { ListImport, WatchedList } from './list-import.ts';

const ROWS_A_PAGE = 50;

/** The edition in force of each list. */
export async function viewLists(viewer: Viewer): Promise<ListVersion[]> {
  authorise(viewer, 'read', 'list');
  return currentLists(viewer.organisationId);
}

export type ListView = {
  /** The newest edition first, refused attempts too. */
  versions: ListVersion[];
  /** The one that is looked at: the one in force unless asked otherwise; null while the list holds nothing. */
  version: ListVersion | null;
  entities: ListedEntity[];
  total: number;
  page: number;
  pages: number;
  watched: WatchedList | null;
  waiting: ListImport[];
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
  const { organisationId } = viewer;
  const versions = await listVersions({ organisationId, list });
  const watched = await watchedList(organisationId, list);
  const version =
    versions.find((one) =>
      versionId === undefined ? one.state === 'in-force' : one.id === versionId && one.state !== 'refused',
    ) ?? null;
  if ((version === null && watched === null) || (version === null && versionId !== undefined))
    throw new NotFound('list');
  const waiting = may(viewer, 'manage', 'list') ? await listImports(organisationId, list) : [];
  const about = { versions, watched, waiting: waiting.filter(({ state }) => state === 'checked') };
  if (version === null) return { ...about, version, entities: [], total: 0, page: 1, pages: 1 };
  const { entities, total } = await findListedEntities(version, { ...searchOf(search), ...placeOf(page) });
  return { ...about, version, entities, total, page, pages: Math.max(1, Math.ceil(total / ROWS_A_PAGE)) };
}

function searchOf(search: string): { pattern: RegExp | null } {
  const words = search.trim().toLowerCase().slice(0, 200);
  return { pattern: words === '' ? null : new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) };
}

function placeOf(page: number): { skip: number; limit: number } {
  return { skip: (page - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE };
}
