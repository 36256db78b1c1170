import type { viewAllowance } from '#app/domain/screening/cases/list-allowances.server.ts';
import { reasonsInWords } from '#app/domain/screening/cases/reasons.ts';
import { formatDate, formatDateTime } from '#app/http/format.ts';
import { dayForField } from './case-words.ts';
import { sentenceEnd } from './decision-words.ts';

/** An allowance in words. */
export function allowanceViewModel({
  allowance,
  onEarlierDetails,
}: Awaited<ReturnType<typeof viewAllowance>>) {
  const { withdrawnAt, withdrawnBy, withdrawnBecause } = allowance;
  return {
    id: allowance.id,
    matchId: allowance.matchId,
    supplier: allowance.supplierName,
    sentence: `Told apart from ${sentenceEnd(allowance.listedName)}`,
    onEarlierDetails,
    reviewDay: dayForField(allowance.reviewAt),
    facts: [
      { label: 'Listed name', value: allowance.listedName },
      { label: 'List', value: allowance.list },
      {
        label: 'Key on the list',
        value: [allowance.entityKey, ...allowance.formerKeys.map((key) => `before: ${key}`)].join(', '),
      },
      { label: 'Reason', value: reasonsInWords(allowance.reasons) || 'Not given' },
      { label: 'In words', value: allowance.comment || 'Not given' },
      { label: 'Decided', value: `${formatDateTime('en', allowance.at)}, ${allowance.personName}` },
      {
        label: 'Look again on',
        value: allowance.reviewAt === null ? 'Not set' : formatDate('en', allowance.reviewAt),
      },
    ],
    withdrawn:
      withdrawnAt === null
        ? null
        : {
            title: `Withdrawn on ${formatDate('en', withdrawnAt)} by ${withdrawnBy ?? ''}`,
            because: withdrawnBecause ?? '',
          },
  };
}
