import { setTimeout as wait } from 'node:timers/promises';
import { InvalidInput } from '#app/platform/problems.ts';
import { listVersions } from '#models/list-version.server.ts';
import { digestEntry, hashRows } from './digest-entry.server.ts';
import { faultsOfList, type ListFile } from './list-file.ts';
import { BeingWritten, storeEdition } from './store-edition.server.ts';

const LOOK_AGAIN_MS = 500;

/**
 * Loads an edition of a list that comes with the portal, for everybody. The same content again changes nothing, and a
 * list that somebody has imported since is left as it is. Lists of everybody belong to no organisation, so no ledger
 * holds this.
 *
 * @throws InvalidInput when the row count lies outside the list's band or a key stands twice
 */
export async function loadList(file: ListFile, now: Date): Promise<'loaded' | 'known'> {
  const contentHash = hashRows(file.entries.map(digestEntry));
  const known = await listVersions({ organisationId: null, list: file.list });
  const imported = known.some(({ way, state }) => way !== 'shipped' && state === 'in-force');
  if (imported || known.some((version) => version.contentHash === contentHash)) return 'known';
  const faults = faultsOfList(file);
  if (faults.length > 0) throw new InvalidInput({ entries: faults });
  const { entries, band, ...about } = file;
  const how = { way: 'shipped', format: null, personName: null, from: '', reason: null } as const;
  try {
    await storeEdition({ organisationId: null, ...about, ...how, skipped: 0, notes: [] }, entries, now);
    return 'loaded';
  } catch (problem) {
    if (!(problem instanceof BeingWritten)) throw problem;
    // Another process of the portal started at the same moment.
    await wait(LOOK_AGAIN_MS);
    return loadList(file, now);
  }
}
