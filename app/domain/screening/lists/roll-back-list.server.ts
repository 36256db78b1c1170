import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { listVersions, streamOf, versionInForce } from '#models/list-version.server.ts';
import type { ListVersion } from '../screening.ts';
import { askForRescreening } from './ask-for-rescreening.server.ts';
import { putInForce } from './put-in-force.server.ts';

export type RollBack = { list: string; versionId?: string | undefined; reason: string };

/**
 * Puts an earlier edition of an organisation's own list in force again, with a reason; the one that was in force is
 * kept as rolled back. Every edition keeps its rows, so any of them can come back.
 *
 * @throws NotFound when the organisation has no such list or edition
 * @throws InvalidInput on `versionId` or `reason`
 */
export async function rollBackOwnList(viewer: Viewer, order: RollBack, now: Date): Promise<ListVersion> {
  authorise(viewer, 'manage', 'list');
  const versions = await listVersions({ organisationId: viewer.organisationId, list: order.list });
  const own = versions.filter(({ organisationId }) => organisationId === viewer.organisationId);
  if (own.length === 0) throw new NotFound('list');
  return rollBack(own, order, now, async (version, before) => {
    const content = { list: version.list, from: before?.id ?? null, to: version.id, reason: order.reason };
    const subjects = [{ kind: 'list-edition', id: version.id }];
    await recordChange(viewer, { act: 'list.rolled-back', subjects, content }, now);
    await askForRescreening(version, before, viewer.personId, now);
  });
}

/**
 * The same for a list of everybody, by whoever runs the portal.
 *
 * @throws NotFound when there is no such list or edition
 */
export async function rollBackSharedList(order: RollBack, now: Date): Promise<ListVersion> {
  const versions = await listVersions({ organisationId: null, list: order.list });
  if (versions.length === 0) throw new NotFound('list');
  return rollBack(versions, order, now, (version, before) => askForRescreening(version, before, null, now));
}

async function rollBack(
  versions: readonly ListVersion[],
  { versionId, reason }: RollBack,
  now: Date,
  alongside: (version: ListVersion, before: ListVersion | null) => Promise<void>,
): Promise<ListVersion> {
  const [any] = versions;
  if (any === undefined) throw new NotFound('list');
  if (reason.trim() === '')
    throw new InvalidInput({ reason: ['Say why the earlier edition is to come back.'] });
  const current = await versionInForce(streamOf(any));
  const target = versions.find((version) =>
    versionId === undefined ? isBefore(version, current) : version.id === versionId,
  );
  if (target === undefined && versionId !== undefined) throw new NotFound('list edition');
  if (target === undefined || target.id === current?.id || target.state === 'refused')
    throw new InvalidInput({ versionId: ['Choose an earlier edition that has been in force.'] });
  return putInForce(target, { reason, before: 'rolled-back' }, now, alongside);
}

/** An edition that has been in force before the one that is now, and was not itself rolled back. */
function isBefore(version: ListVersion, current: ListVersion | null): boolean {
  return version.state === 'superseded' && version.sequence < (current?.sequence ?? 0);
}
