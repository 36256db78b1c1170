import type { StatementReading } from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { formatDate, formatNumber, formatPartialDate } from '#app/http/format.ts';

/** What a statement says of itself, as far as it was read: label and value. */
export function detailFacts(reading: StatementReading) {
  const { details, findings, words, at, byName, source, pages } = reading;
  const { from, to, years } = details;
  const says = (check: string) =>
    findings.find((finding) => finding.check === check)?.says ?? 'Not looked for';
  const period = [from, to].filter((day) => day !== null).map((day) => formatPartialDate('en', day));
  const size = `${formatNumber('en', words)} words${pages === null ? '' : `, ${formatNumber('en', pages)} pages`}`;
  return [
    { label: 'Year', value: years.length === 0 ? 'Not found: is it there?' : years.join(' and ') },
    {
      label: 'Period',
      value:
        period.length === 2
          ? period.join(' to ')
          : to !== null
            ? `Year to ${period.join('')}`
            : from !== null
              ? `From ${period.join('')}; its last day was not found`
              : 'Not found: is it there?',
    },
    {
      label: 'Approval',
      value: [says('A5'), details.approvedOn === null ? '' : says('A6')].join(' ').trim(),
    },
    { label: 'Signature', value: says('A7') },
    { label: 'Read', value: `${formatDate('en', at)}, ${source ?? 'pasted text'}, ${size}, for ${byName}` },
  ];
}
