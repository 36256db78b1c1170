import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { openVersion } from './open-version.server.ts';
import { takeStep } from './take-step.server.ts';

/**
 * Takes a version back: the statement is a draft again and the version stays, superseded. A version that was approved or
 * signed can be taken back until it is published; its approval ends with it.
 *
 * @throws NotFound, Refused `statement.conflict`
 */
export async function takeBack(viewer: Viewer, statementId: string, now: Date): Promise<void> {
  authorise(viewer, 'decide', 'statement');
  const open = await openVersion(viewer, statementId, ['in-approval', 'approved', 'signed']);
  await takeStep(
    viewer,
    open,
    {
      act: 'statement.taken-back',
      statement: { state: 'draft', currentVersionId: null },
      version: { state: 'superseded' },
      content: { from: open.version.state },
    },
    now,
  );
}
