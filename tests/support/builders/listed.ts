import type { ListEntry, ListFile } from '#app/domain/screening/lists/list-file.ts';
import { ListEntry as Entry } from '#app/domain/screening/lists/list-file.ts';
import { loadList } from '#app/domain/screening/lists/load-list.server.ts';

/** An entry of an invented list: a company in China unless told otherwise. */
export function entryOf(name: string, more: Partial<ListEntry> = {}): ListEntry {
  return Entry.parse({
    key: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    subject: 'company',
    names: [{ name, kind: 'main' }],
    countries: ['CHN'],
    source: 'Invented for tests',
    ...more,
  });
}

/** An edition of an invented list, loaded for everybody. */
export async function editionOf(
  list: string,
  edition: string,
  entries: readonly ListEntry[],
  at: Date,
): Promise<void> {
  const file: ListFile = {
    list,
    title: `Invented list ${list}`,
    publisher: 'Office of Invented Lists',
    address: 'https://lists.example.org/',
    edition,
    asOf: '2026-11-01',
    counted: 'names',
    total: Math.max(1, entries.length),
    totalNote: 'Invented for tests',
    band: { least: 0, most: 100_000 },
    terms: 'Invented for tests',
    source: 'Invented for tests',
    entries: [...entries],
  };
  await loadList(file, at);
}
