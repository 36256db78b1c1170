import { changeListVersion, streamOf, versionInForce } from '#models/list-version.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { ListVersion, ListVersionState } from '../screening.ts';
import { countDifference } from './diff-rows.ts';
import { diffOf } from './diff-versions.server.ts';

/** Work in the transaction that puts an edition in force: the ledger's entry, the jobs that follow. */
export type AfterwardsInForce = (version: ListVersion, before: ListVersion | null) => Promise<void>;

/**
 * Puts an edition in force whose rows are all written. The one that was in force before is kept under the state given,
 * "superseded" unless told.
 */
export async function putInForce(
  version: ListVersion,
  { reason, before: leaves = 'superseded' }: { reason: string | null; before?: ListVersionState },
  now: Date,
  alongside: AfterwardsInForce = async () => {},
): Promise<ListVersion> {
  const stream = streamOf(version);
  const seen = await versionInForce(stream);
  const difference = seen === null ? null : countDifference(await diffOf(seen, version));
  return inTransaction(async () => {
    const before = await versionInForce(stream);
    if (before !== null && before.id !== version.id)
      await changeListVersion(before.id, {
        state: leaves,
        ...(leaves === 'rolled-back' ? { reason } : {}),
      });
    const change = {
      state: 'in-force' as const,
      inForceSince: now,
      ...(leaves === 'rolled-back' ? {} : { reason, difference, comparedWith: before?.id ?? null }),
    };
    await changeListVersion(version.id, change);
    const put = { ...version, ...change };
    await alongside(put, before);
    return put;
  });
}
