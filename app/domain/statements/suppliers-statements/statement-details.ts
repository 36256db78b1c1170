import { daysIn } from '../check/text/days.ts';
import { periodInText } from '../check/text/period-in-text.ts';
import type { CheckReport } from '../check/report.ts';
import { foldCase } from '../reading/cues/cue.ts';
import type { StatementDetails } from './supplier-statement.ts';

/** What a statement says of its own period and approval, as far as it can be read. */
export function detailsOf({
  sentences,
  findings,
}: Pick<CheckReport, 'sentences' | 'findings'>): StatementDetails {
  const period = periodInText({
    sentences: sentences.map((sentence) => ({ sentence, folded: foldCase(sentence.text) })),
  });
  const approval = findings.find(({ check }) => check === 'A6');
  const days = approval?.evidence.flatMap(({ text }) => daysIn(foldCase(text))) ?? [];
  return {
    from: period?.from ?? null,
    to: period?.to ?? null,
    years: [...(period?.years ?? [])],
    approvedOn: days.sort().at(-1) ?? null,
  };
}
