import { tableRows, type TableRow } from './csv-table.ts';
import { isNative, joined } from './draft-group.ts';
import { identifierFrom } from './identifier-labels.ts';
import type { EntryDraft, ListImporter } from './importer.ts';
import { keyFrom, nameKeyFrom } from './keys.ts';
import { readRemarks } from './ofac-remarks.ts';
import { countriesFrom, countryOf } from './read-country.ts';
import { birthsFrom, dateFrom } from './read-dates.ts';

/**
 * The US Consolidated Screening List as CSV (International Trade Administration, 28 columns; later files put "_id" first).
 * It holds lists of the departments of Commerce, State and the Treasury; UFLPA is not in it. Entries of the Treasury have
 * a number; the others are known by list and name, and by address where a list names somebody twice.
 */
export const readCslCsv: ListImporter = async (parts, take) => {
  const seen = new Set<string>();
  for (const part of parts) {
    for await (const row of tableRows(part, take, { needs: ['source', 'name', 'alt_names', 'addresses'] })) {
      const draft = entryFrom(row);
      const isTwice = seen.has(draft.key) && row.get('entity_number') === '';
      const key = isTwice ? nameKeyFrom(draft.key, row.get('addresses'), row.get('start_date')) : draft.key;
      seen.add(key);
      take.entry({ ...draft, key }, row.at);
    }
  }
  return {};
};

function entryFrom(row: TableRow): EntryDraft {
  const list = /\(([A-Z]{2,5})\)/.exec(row.get('source'))?.[1] ?? keyFrom(row.get('source'));
  const number = row.get('entity_number');
  const name = row.get('name');
  const remarks = readRemarks(row.get('remarks').replace(/[()]/g, ''));
  const addresses = split(row.get('addresses'));
  const ids = split(row.get('ids'));
  return {
    key: keyFrom(`${list}-${number === '' ? nameKeyFrom(name) : number}`),
    subject: subjectOf(row.get('type')),
    names: [
      { name, kind: 'main' },
      ...aliasesFrom(row.get('alt_names')).map((alias) => ({
        name: alias,
        kind: isNative(alias) ? ('native' as const) : ('alias' as const),
      })),
      ...remarks.names,
    ],
    countries: [
      ...addresses.flatMap(countryAtEnd),
      ...['citizenships', 'nationalities', 'vessel_flag'].flatMap((column) => countriesFrom(row.get(column))),
    ],
    addresses,
    programmes: [list, ...split(row.get('programs'))],
    identifiers: [...ids.flatMap(identifierOf), ...identifierFrom('call sign', row.get('call_sign'))],
    births: [...split(row.get('dates_of_birth')).flatMap(birthsFrom), ...remarks.births],
    effective: dateFrom(row.get('start_date')) ?? undefined,
    note: joined(
      [
        row.get('title'),
        row.get('vessel_type'),
        row.get('vessel_owner'),
        row.get('license_requirement'),
        remarks.rest.join('; '),
      ],
      '; ',
    ),
    source: row.get('source'),
  };
}

/**
 * Other names stand after one another with "; ", the last one sometimes with "; and" before it and a full stop that
 * belongs to the sentence, not to "Ltd.".
 */
function aliasesFrom(cell: string): string[] {
  return split(cell).map((name) =>
    name.replace(/^and\s+/i, '').replace(/(?<!\b(?:ltd|co|inc|corp|llc|l\.l\.c|s\.a|st))\.$/i, ''),
  );
}

/** "RU, 1137746390572, Registration ID" and "5030056754, Tax ID No." */
function identifierOf(text: string) {
  const pieces = text.split(',').map((piece) => piece.trim());
  const label = pieces.at(-1) ?? '';
  const value = pieces.slice(pieces.length > 2 && (pieces[0] ?? '').length === 2 ? 1 : 0, -1).join(', ');
  return identifierFrom(/\bIMO\b/.test(value) ? 'IMO' : label, value);
}

/** The two letters of a country with which an address ends. */
function countryAtEnd(address: string): string[] {
  const code = /(?:^|,\s*)([A-Z]{2})$/.exec(address)?.[1];
  const country = code === undefined ? null : countryOf(code);
  return country === null ? [] : [country];
}

function subjectOf(type: string): EntryDraft['subject'] {
  if (/^individual$/i.test(type)) return 'person';
  if (/^vessel$/i.test(type)) return 'vessel';
  return /^aircraft$/i.test(type) ? 'aircraft' : 'company';
}

function split(cell: string): string[] {
  return cell
    .split(/;\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
