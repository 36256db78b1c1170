import { countryName } from '#app/domain/reference/countries.ts';
import type { SupplierStatementLine } from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { AREA_WORDS, DUTY_WORDS, STANDING_WORDS } from './words.ts';

/** A line as the table shows it. */
export function lineView(line: SupplierStatementLine) {
  const { id, name, country, duty, dutyBecause, standing, periodTo, lacks, lookAgain } = line;
  return {
    id,
    name,
    country: country === null ? '' : countryName(country),
    duty: DUTY_WORDS[duty],
    dutyBecause,
    standing: STANDING_WORDS[standing],
    period: periodTo === null ? '' : formatPartialDate('en', periodTo),
    lacks: lacks.map((area) => AREA_WORDS[area]).join(', '),
    lookAgain: lookAgain ?? '',
  };
}
