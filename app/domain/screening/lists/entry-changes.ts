import type { ListEntry } from './list-file.ts';

/** One field of a row before and after, in words. */
export type FieldChange = { field: string; before: string; after: string };

const FIELDS: readonly (readonly [label: string, words: (entry: ListEntry) => string])[] = [
  ['Kind', (entry) => entry.subject],
  [
    'Names',
    (entry) => entry.names.map(({ name, kind }) => (kind === 'main' ? name : `${name} (${kind})`)).join('; '),
  ],
  ['Countries', (entry) => entry.countries.join(', ')],
  ['Place', (entry) => [entry.location ?? '', ...entry.addresses].filter((text) => text !== '').join('; ')],
  ['Identifiers', (entry) => entry.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('; ')],
  ['Dates of birth', (entry) => entry.births.join(', ')],
  ['Programmes', (entry) => entry.programmes.join('; ')],
  ['Covers also', (entry) => entry.scope ?? ''],
  ['In effect since', (entry) => entry.effective ?? entry.effectiveNote ?? ''],
  ['Note', (entry) => entry.note ?? ''],
];

/** What two forms of a row say differently; fields that neither fills are left out. */
export function entryChanges(before: ListEntry, after: ListEntry): FieldChange[] {
  return FIELDS.flatMap(([field, words]) => {
    const change = { field, before: words(before), after: words(after) };
    return change.before === change.after ? [] : [change];
  });
}
