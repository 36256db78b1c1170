import { coverageOf } from '#models/list-coverage.server.ts';
import { currentLists } from '../lists/current-lists.server.ts';
import { loadEngine, loadEngineOf } from '../load-engine.server.ts';
import type { ChangedList } from './find-touched.server.ts';

/**
 * The index of the editions in force, and of those that the register was held against before; null for the latter when
 * that is not known.
 */
export async function indexesOfChange(
  organisationId: string,
  { list, from }: { list: string; from: string | null },
): Promise<ChangedList['indexes']> {
  const { index: now } = await loadEngine(organisationId);
  const covered = new Map((await coverageOf(organisationId)).map((one) => [one.list, one.versionId]));
  if (from === null && covered.size === 0) return { before: null, now };
  const versions = (await currentLists(organisationId)).flatMap((version) => {
    if (version.list === list) return from === null ? [] : [from];
    return [covered.get(version.list) ?? version.id];
  });
  return { before: (await loadEngineOf(versions)).index, now };
}
