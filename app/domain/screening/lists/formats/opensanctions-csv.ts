import { tableRows } from './csv-table.ts';
import { isNative } from './draft-group.ts';
import { identifierFrom } from './identifier-labels.ts';
import type { ListImporter } from './importer.ts';
import { exactKeyFrom } from './keys.ts';
import { countryOf } from './read-country.ts';
import { birthsFrom, dateFrom } from './read-dates.ts';
import { subjectOfSchema } from './ftm-schemata.ts';

/**
 * OpenSanctions' `targets.simple.csv` (https://www.opensanctions.org/docs/bulk/csv/): a row an entity, several values in a
 * cell parted by ";". Its data are CC BY-NC 4.0: a business needs a licence.
 */
export const readOpenSanctionsCsv: ListImporter = async (parts, take) => {
  let newest = '';
  for (const part of parts) {
    for await (const { at, get } of tableRows(part, take, { needs: ['id', 'schema', 'name', 'aliases'] })) {
      const subject = subjectOfSchema(get('schema'));
      if (subject === null) {
        take.note(at, `A ${get('schema')} is nobody that a supplier could be and was left out.`);
        continue;
      }
      const aliases = split(get('aliases'));
      newest = later(newest, get('last_change'));
      take.entry(
        {
          key: exactKeyFrom(get('id')),
          subject,
          names: [
            { name: get('name'), kind: 'main' },
            ...aliases.map((name) => ({
              name,
              kind: isNative(name) ? ('native' as const) : ('alias' as const),
            })),
          ],
          births: split(get('birth_date')).flatMap(birthsFrom),
          countries: split(get('countries')).flatMap((code) => countryOf(code) ?? []),
          addresses: split(get('addresses')),
          identifiers: split(get('identifiers')).flatMap((value) => identifierFrom(labelOf(value), value)),
          programmes: split(get('program_ids') || get('sanctions')),
          note: get('dataset'),
        },
        at,
      );
    }
  }
  const asOf = dateFrom(newest.slice(0, 10));
  return asOf === null ? {} : { asOf };
};

/** The file does not say what an identifier is; its form tells some. */
function labelOf(value: string): string {
  if (/^IMO\s?\d{7}$/i.test(value)) return 'IMO';
  if (/^[A-Z0-9]{18}\d{2}$/.test(value)) return 'LEI';
  if (/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value) && /^\d{8}/.test(value)) return 'USCC';
  return 'Registration Number';
}

function split(cell: string): string[] {
  return cell
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function later(one: string, other: string): string {
  return other > one ? other : one;
}
