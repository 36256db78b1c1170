import { colleagues } from '#app/domain/access/colleagues.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import { changesBetween } from '../publication/changes-between.ts';
import type { Statement } from '../statement.ts';
import { composeContent } from '../writing/compose-content.server.ts';
import type { Correction } from './correction.ts';

type CorrectionView = {
  correction: (Pick<Correction, 'reason' | 'changed' | 'openedAt'> & { openedByName: string }) | null;
  /** What it says differently from what is published, a line each. */
  differences: string[];
};

/** The correction that is being made of a statement, with what differs from the published text by now. */
export async function viewCorrection(
  viewer: Viewer,
  statement: Statement,
  now: Date,
): Promise<CorrectionView> {
  const { organisationId, correction, currentVersionId } = statement;
  if (correction === null) return { correction: null, differences: [] };
  const { reason, changed, openedAt, openedBy, of } = correction;
  const [published, current, people] = await Promise.all([
    versionWithId(organisationId, of.versionId),
    versionWithId(organisationId, currentVersionId ?? ''),
    colleagues(viewer),
  ]);
  const content = current?.content ?? (await composeContent(viewer, statement, now));
  const openedByName = people.find(({ id }) => id === openedBy)?.name ?? 'somebody who has left';
  return {
    correction: { reason, changed, openedAt, openedByName },
    differences: published ? changesBetween(published.content, content) : [],
  };
}
