import type { ListedParty, PartyName } from '#app/domain/screening/engine/party.ts';
import { ofac } from './listed-organisations.ts';
import { readRows } from './measuring-data.ts';

/** Persons of the European Union's acts, with names in other scripts, and of OFAC's lists. */
export function listedPersons(): ListedParty[] {
  return [
    ...ofac('person', 'ofac-sdn', ['sdn.csv', 'alt.csv']),
    ...ofac('person', 'ofac-consolidated', ['cons_prim.csv', 'cons_alt.csv']),
    ...europeanPersons(),
  ];
}

function europeanPersons(): ListedParty[] {
  return readRows('lists-with-native-names/eu_journal_persons.csv').map((row, at) => {
    const further = (column: string, kind: PartyName['kind']): PartyName[] =>
      (row[column] ?? '').split(';').map((name) => ({ name: name.trim(), kind }));
    const names: PartyName[] = [
      { name: row.name ?? '', kind: 'main' },
      ...further('alias', 'alias'),
      ...further('weakAlias', 'weak'),
      ...further('previousName', 'former'),
    ];
    return {
      kind: 'person',
      list: 'eu',
      key: String(at),
      names: names.filter(({ name }) => name !== ''),
      countries: [],
      places: [],
      identifiers: [],
    };
  });
}
