import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { listVersions } from '#models/list-version.server.ts';
import { listedEntitiesWithKeys } from '#models/listed-entity.server.ts';
import type { DifferenceCounts, ListedEntity, ListVersion } from '../screening.ts';
import type { ChangeKind } from './change-kinds.ts';
import { countDifference } from './diff-rows.ts';
import { diffVersions } from './diff-versions.server.ts';

const ROWS_A_PAGE = 50;

/** What one edition changed, a page of one kind of change with the row before and after. */
export type ListChanges = {
  version: ListVersion;
  before: ListVersion | null;
  counts: DifferenceCounts;
  rows: { key: string; before: ListedEntity | null; after: ListedEntity | null }[];
  pages: number;
};

/**
 * How an edition differs from the one that it took the place of.
 *
 * @throws NotFound when the organisation may see no such edition, or it was refused
 */
export async function viewChanges(
  viewer: Viewer,
  { list, versionId, kind, page }: { list: string; versionId: string; kind: ChangeKind; page: number },
): Promise<ListChanges> {
  authorise(viewer, 'read', 'list');
  const versions = await listVersions({ organisationId: viewer.organisationId, list });
  const version = versions.find(({ id, state }) => id === versionId && state !== 'refused');
  if (version === undefined) throw new NotFound('list edition');
  const before = versions.find(({ id }) => id === version.comparedWith) ?? null;
  const difference = await diffVersions(before?.id ?? null, version.id);
  const pairs = kind === 'moved' ? difference.moved : difference[kind].map((key) => ({ from: key, to: key }));
  const shown = pairs.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
  const olds =
    before === null
      ? []
      : await listedEntitiesWithKeys(
          before.id,
          shown.map(({ from }) => from),
        );
  const news = await listedEntitiesWithKeys(
    version.id,
    shown.map(({ to }) => to),
  );
  return {
    version,
    before,
    counts: countDifference(difference),
    rows: shown.map(({ from, to }) => ({
      key: to,
      before: olds.find(({ key }) => key === from) ?? null,
      after: news.find(({ key }) => key === to) ?? null,
    })),
    pages: Math.max(1, Math.ceil(pairs.length / ROWS_A_PAGE)),
  };
}
