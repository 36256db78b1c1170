import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { registryEntryWithId, setRegistryMatch } from '#models/registry-entry.server.ts';
import { inTransaction } from '#models/transaction.server.ts';

/** Says whether an entry of the registry speaks of the supplier that it was put beside. @throws NotFound */
export async function decideEntry(
  viewer: Viewer,
  { id, same }: { id: string; same: boolean },
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  await inTransaction(async () => {
    const entry = await registryEntryWithId(viewer.organisationId, id);
    if (!entry) throw new NotFound('registry entry');
    await setRegistryMatch(viewer.organisationId, id, same ? 'person' : 'refused');
    const subjects = [{ kind: 'registry-entry', id }];
    const act = same ? 'registry.entry-confirmed' : 'registry.entry-refused';
    await recordChange(viewer, { act, subjects, content: { key: entry.key } }, now);
  });
}
