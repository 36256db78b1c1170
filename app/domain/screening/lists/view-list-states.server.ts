import { authorise } from '#app/domain/access/authorise.ts';
import { may } from '#app/domain/access/permissions.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { listImports } from '#models/list-import.server.ts';
import { listVersions } from '#models/list-version.server.ts';
import { watchedLists } from '#models/watched-list.server.ts';
import type { ListVersion } from '../screening.ts';
import type { ListImport, WatchedList } from './list-import.ts';

/** A list as an organisation sees it: what is in force, what was tried since, and how it is fetched. */
export type ListState = {
  list: string;
  title: string;
  /** Null while nothing of it has been put in force. */
  version: ListVersion | null;
  /** The newest attempt when it was refused. */
  refused: ListVersion | null;
  /** Null for lists of everybody. */
  watched: WatchedList | null;
  /** Imports of it that wait for a person, the newest first. */
  waiting: ListImport[];
};

/** Every list that the organisation screens against, and own ones that hold nothing yet, by title. */
export async function viewListStates(viewer: Viewer): Promise<ListState[]> {
  authorise(viewer, 'read', 'list');
  const { organisationId } = viewer;
  const versions = await listVersions({ organisationId });
  const watched = await watchedLists(organisationId);
  const imports = may(viewer, 'manage', 'list') ? await listImports(organisationId) : [];
  const names = new Set([...versions.map(({ list }) => list), ...watched.map(({ list }) => list)]);
  const states = [...names].map((list) =>
    stateOf(
      list,
      versions.filter((version) => version.list === list),
      watched.find((one) => one.list === list) ?? null,
      imports.filter((one) => one.list === list && one.state === 'checked' && one.preview?.same === false),
    ),
  );
  return states.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

function stateOf(
  list: string,
  versions: readonly ListVersion[],
  watched: WatchedList | null,
  waiting: ListImport[],
): ListState {
  const version = versions.find(({ state }) => state === 'in-force') ?? null;
  const newest = versions[0];
  const title = watched?.title ?? version?.title ?? newest?.title ?? list;
  return { list, title, version, refused: newest?.state === 'refused' ? newest : null, watched, waiting };
}
