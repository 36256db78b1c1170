import { countryFromText } from '#app/domain/reference/countries.ts';
import type { ListedParty, PartyName } from '#app/domain/screening/engine/party.ts';
import { readCells, readRows, type Row } from './measuring-data.ts';

const NATIVE_LISTS = 'lists-with-native-names';

/** Every organisation of the measuring lists, the same one once for each list that names it. */
export function listedOrganisations(): ListedParty[] {
  return [
    ...ofac('organisation', 'ofac-sdn', ['sdn.csv', 'alt.csv']),
    ...ofac('organisation', 'ofac-consolidated', ['cons_prim.csv', 'cons_alt.csv']),
    ...chinese(),
    ...military(),
    ...table('section-1286', 'us__special_leg__source_files__section_1286.csv', 'name', 'aliases'),
    ...table('cuba', 'us__cuba_sanctions__restricted_entities.csv', 'Company', 'Alias', 'Acronym'),
    ...fincen(),
    ...table('ohchr', 'ps__ohchr_settlement__table.csv', 'business_enterprise'),
  ];
}

const TYPES = { organisation: '-0-', person: 'individual' } as const;

/** Parties of one type of an OFAC list with their aliases; its files have no header, "-0-" stands for nothing. */
export function ofac(
  kind: keyof typeof TYPES,
  list: string,
  [main, alt]: readonly [string, string],
): ListedParty[] {
  const aliases = new Map<string, PartyName[]>();
  for (const [id = '', , sort = '', name = ''] of readCells(`${list}/${alt}`)) {
    const own = aliases.get(id) ?? [];
    own.push({ name, kind: sort === 'fka' ? 'former' : 'alias' });
    aliases.set(id, own);
  }
  const countries = list === 'ofac-sdn' ? ofacCountries() : new Map<string, string[]>();
  return readCells(`${list}/${main}`).flatMap(([id = '', name = '', type = '']) => {
    if (type.trim() !== TYPES[kind]) return [];
    const names: PartyName[] = [{ name, kind: 'main' }, ...(aliases.get(id) ?? [])];
    return [{ ...party(list, id, names), kind, countries: countries.get(id) ?? [] }];
  });
}

function ofacCountries(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id = '', , , , country = ''] of readCells('ofac-sdn/add.csv')) {
    const iso3 = countryFromText(country);
    if (iso3 !== null) found.set(id, [...new Set([...(found.get(id) ?? []), iso3])]);
  }
  return found;
}

function chinese(): ListedParty[] {
  return readRows(`${NATIVE_LISTS}/cn__sanctions__sanctions.csv`).flatMap((row, at) =>
    row.Type === 'Person'
      ? []
      : [
          party('cn', String(at), [
            { name: row.Name ?? '', kind: 'main' },
            ...namesIn(row, 'Alias'),
            { name: row['Chinese name'] ?? '', kind: 'native' },
          ]),
        ],
  );
}

function military(): ListedParty[] {
  return readRows(`${NATIVE_LISTS}/us__dod_chinese_milcorps__sanctions.csv`).map((row, at) =>
    party('dod', String(at), [
      { name: row['Clean Name'] ?? '', kind: 'main' },
      ...namesIn(row, 'Alias'),
      ...namesIn(row, 'Previous Name').map(({ name }) => ({ name, kind: 'former' as const })),
    ]),
  );
}

function fincen(): ListedParty[] {
  return table('fincen', 'us__fincen_special_measures__details.csv', 'Name', 'Alias').filter(
    (one, at, all) => {
      const name = one.names[0]?.name;
      return all.findIndex((other) => other.names[0]?.name === name) === at;
    },
  );
}

/** A list whose main name and further names, parted by semicolons, stand in the columns named. */
function table(list: string, file: string, main: string, ...further: string[]): ListedParty[] {
  return readRows(`${NATIVE_LISTS}/${file}`).flatMap((row, at) =>
    row.Type === 'Person'
      ? []
      : [
          party(list, String(at), [
            { name: row[main] ?? '', kind: 'main' },
            ...further.flatMap((column) => namesIn(row, column)),
          ]),
        ],
  );
}

function namesIn(row: Row, column: string): PartyName[] {
  return (row[column] ?? '').split(/[;\n]/).map((name) => ({ name: name.trim(), kind: 'alias' }));
}

function party(list: string, key: string, names: readonly PartyName[]): ListedParty {
  return {
    kind: 'organisation',
    list,
    key,
    names: names.filter(({ name }) => name.trim() !== ''),
    countries: [],
    places: [],
    identifiers: [],
  };
}
