import { AREA_WORDS } from '#app/domain/statements/suppliers-statements/area-words.ts';
import type { SupplierStatementLine } from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { DUTY_WORDS, STANDING_WORDS } from './words.ts';

/** The columns of the list as a file; they say what each word rests on. */
export const EXPORT_COLUMNS = [
  { header: 'Supplier', width: 36 },
  { header: 'Country', width: 18 },
  { header: 'Country code', width: 9 },
  { header: 'Duty', width: 20 },
  { header: 'Why', width: 36 },
  { header: 'Statement', width: 18 },
  { header: 'What is known', width: 40 },
  { header: 'Year to', width: 12 },
  { header: 'Nothing found on', width: 30 },
  { header: 'By', width: 24 },
  { header: 'To look at again', width: 14 },
  { header: 'Address', width: 36 },
  { header: 'Writes to it', width: 18 },
  { header: 'By when', width: 12 },
] as const;

const BY_WORDS = { reading: 'The text as it was read', registry: 'What it says in the registry' } as const;

/** A line of the list as a row of the file. Nothing in it judges the supplier. */
export function exportRow(line: SupplierStatementLine): (string | null)[] {
  const { name, country, duty, dutyBecause, standing, standingBecause, periodTo, lacks, lacksBy } = line;
  return [
    name,
    country === null ? null : countryName(country),
    country,
    DUTY_WORDS[duty],
    dutyBecause,
    STANDING_WORDS[standing],
    standingBecause,
    periodTo,
    lacks.map((area) => AREA_WORDS[area]).join('; '),
    lacksBy === null ? 'Nothing has been read yet' : BY_WORDS[lacksBy],
    line.lookAgain,
    line.address,
    line.ask?.ownerName ?? null,
    line.ask?.dueOn ?? null,
  ];
}
