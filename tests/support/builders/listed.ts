import { ListEntry } from '#app/domain/screening/lists/list-file.ts';
import { storeEdition } from '#app/domain/screening/lists/store-edition.server.ts';

/** An entry of an invented list: a company in China unless told otherwise. */
export function entryOf(name: string, more: Partial<ListEntry> = {}): ListEntry {
  return ListEntry.parse({
    key: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    subject: 'company',
    names: [{ name, kind: 'main' }],
    countries: ['CHN'],
    source: 'Invented for tests',
    ...more,
  });
}

/** An edition of an invented list, in force for one organisation. Gives back its id. */
export async function editionOf(
  organisationId: string,
  { list, edition }: { list: string; edition: string },
  entries: readonly ListEntry[],
  at: Date,
): Promise<string> {
  const about = {
    organisationId,
    list,
    title: `Invented list ${list}`,
    publisher: 'Office of Invented Lists',
    address: 'https://lists.example.org/',
    edition,
    asOf: '2026-11-01',
    counted: 'names',
    total: Math.max(1, entries.length),
    totalNote: 'Invented for tests',
    terms: 'Invented for tests',
    source: 'Invented for tests',
    way: 'shipped',
    format: null,
    personName: null,
    from: '',
    reason: null,
    skipped: 0,
    notes: [],
  } as const;
  const { id } = await storeEdition({ ...about, notes: [] }, entries, at);
  return id;
}
