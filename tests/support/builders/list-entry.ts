import { ListEntry } from '#app/domain/screening/lists/list-file.ts';

/** A row of an invented list. */
export function anEntry(given: { key: string } & Record<string, unknown>): ListEntry {
  return ListEntry.parse({
    subject: 'company',
    names: [{ name: `Invented ${given.key} Works`, kind: 'main' }],
    source: 'made up for a test',
    ...given,
  });
}
