import { createHash } from 'node:crypto';
import { InvalidInput } from '#app/platform/problems.ts';
import { addListVersion, hasListVersion } from '#models/list-version.server.ts';
import { addListedEntities, removeListedEntities } from '#models/listed-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { fold } from '../names/scripts.ts';
import { faultsOfList, type ListEntry, type ListFile } from './list-file.ts';

const ROWS_AT_ONCE = 200;

/**
 * Loads an edition of a list. The same content again changes nothing. The edition becomes visible only when all its
 * rows are in; older editions stay as they are. Lists belong to no organisation, so no ledger holds this.
 *
 * @throws InvalidInput when the row count lies outside the list's band or a key stands twice
 */
export async function loadList(file: ListFile, now: Date): Promise<'loaded' | 'known'> {
  const contentHash = createHash('sha256').update(JSON.stringify(file)).digest('hex');
  if (await hasListVersion(file.list, contentHash)) return 'known';
  const faults = faultsOfList(file);
  if (faults.length > 0) throw new InvalidInput({ entries: faults });
  const id = newId();
  const rows = file.entries.map((entry, position) => ({
    ...entry,
    list: file.list,
    versionId: id,
    position,
    search: searchText(entry),
  }));
  try {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await inTransaction(() => addListedEntities(rows.slice(at, at + ROWS_AT_ONCE)));
    }
    const { entries, band, ...about } = file;
    await addListVersion({
      id,
      organisationId: null,
      ...about,
      rows: entries.length,
      contentHash,
      loadedAt: now,
    });
  } catch (problem) {
    await removeListedEntities(id);
    if (await hasListVersion(file.list, contentHash)) return 'known';
    throw problem;
  }
  return 'loaded';
}

/** Names, goods and place of a row in lower case, with a folded copy so that accents do not matter. */
function searchText(entry: ListEntry): string {
  const parts = [...entry.names.map(({ name }) => name), entry.goods ?? '', entry.location ?? ''];
  const plain = parts.join(' ').toLowerCase();
  const folded = plain.split(/\s+/).map(fold).join(' ');
  return plain === folded ? plain : `${plain} ${folded}`;
}
