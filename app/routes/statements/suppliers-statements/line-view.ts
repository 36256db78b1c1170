import { AREA_WORDS } from '#app/domain/statements/suppliers-statements/area-words.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import type { SupplierStatementLine } from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { DUTY_WORDS, STANDING_WORDS } from './words.ts';

/** A line as the table shows it. */
export function lineView(line: SupplierStatementLine) {
  const { id, name, country, duty, dutyBecause, standing, periodTo, lacks, lookAgain } = line;
  return {
    id,
    name,
    country: country === null ? '' : countryName(country),
    duty: DUTY_WORDS[duty],
    // What is not known has no reason worth a line.
    dutyBecause: duty === 'not-known' ? '' : dutyBecause,
    standing: STANDING_WORDS[standing],
    period: periodTo === null ? '' : formatPartialDate('en', periodTo),
    lacks: lacks.map((area) => AREA_WORDS[area]).join(', '),
    standingBecause: standing === 'none' ? '' : line.standingBecause,
    lookAgain: [lookAgain ?? '', line.ask === null ? '' : askWords(line.ask)].filter(Boolean).join(' '),
  };
}

function askWords({ ownerName, dueOn }: NonNullable<SupplierStatementLine['ask']>): string {
  const by = dueOn === null ? '' : ` by ${formatPartialDate('en', dueOn)}`;
  return `${ownerName} writes to it${by}.`;
}
