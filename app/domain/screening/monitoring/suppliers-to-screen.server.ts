import type { Actor } from '#app/domain/access/viewer.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { latestScreenings, type ScreeningMark } from '#models/screening.server.ts';
import { ENGINE_VERSION } from '../engine/screen-party.ts';
import { hashOf } from '../hash.server.ts';
import { currentLists } from '../lists/current-lists.server.ts';
import { toInputs } from '../supplier-inputs.ts';
import { thresholdOf } from '../threshold/threshold-of.server.ts';

/**
 * Those of the suppliers whose screening would not be the same again: what is held against the lists has changed, or the
 * editions, the threshold or the engine have. A supplier that the run has screened already stays among them.
 */
export async function suppliersToScreen(
  actor: Actor,
  ids: readonly string[],
  runId: string,
): Promise<string[]> {
  const { organisationId } = actor;
  const editions = editionsOf((await currentLists(organisationId)).map(({ id }) => id));
  const threshold = await thresholdOf(organisationId);
  const isSame = (mark: ScreeningMark, inputsHash: string): boolean =>
    mark.inputsHash === inputsHash &&
    mark.engine === ENGINE_VERSION &&
    mark.threshold === threshold &&
    editionsOf(mark.lists.map(({ versionId }) => versionId)) === editions;
  const wanted: string[] = [];
  for await (const page of eachSupplier(actor, { ids })) {
    const latest = await latestScreenings(
      organisationId,
      page.map(({ id }) => id),
    );
    for (const supplier of page) {
      const mark = latest.get(supplier.id);
      if (mark === undefined || mark.runId === runId || !isSame(mark, hashOf(toInputs(supplier))))
        wanted.push(supplier.id);
    }
  }
  return wanted;
}

function editionsOf(versionIds: readonly string[]): string {
  return versionIds.toSorted().join(' ');
}
