import { countryName } from '#app/domain/reference/countries.ts';
import { mustConfirm } from '#app/domain/screening/lists/list-words.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import type { ListEntry } from '#app/domain/screening/lists/list-file.ts';

const SUBJECTS = {
  company: '',
  goods: 'Order on goods: matches no company',
  region: 'Order on a region: matches no company',
  person: 'Person',
  vessel: 'Vessel',
  aircraft: 'Aircraft',
} as const;

const KINDS = {
  main: '',
  alias: 'also ',
  weak: 'weakly also ',
  former: 'formerly ',
  native: '',
  'also-named': 'in the same order ',
} as const;

/** A row of a list's page, in words. */
export function listRow(entry: ListEntry) {
  const [first, ...others] = entry.names;
  const subLists = entry.subLists.length > 0 ? `Sub-list ${entry.subLists.join(', ')}` : '';
  return {
    key: entry.key,
    name: first?.name ?? entry.key,
    others: others.map(({ name, kind }) => `${KINDS[kind]}${name}`),
    scope: entry.scope ?? null,
    country: [...entry.countries.map((one) => countryName(one)), entry.location ?? '']
      .filter((part) => part !== '')
      .join(', '),
    kind: [entry.order ?? '', subLists, SUBJECTS[entry.subject]].filter((part) => part !== '').join('. '),
    goods: entry.goods ?? entry.programmes.join(', '),
    effective: entry.effective === undefined ? 'Not known' : writeDate(entry.effective),
    confirm: mustConfirm(entry),
  };
}
export type ListRow = ReturnType<typeof listRow>;
