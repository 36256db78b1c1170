import { dayInWords } from '../../day-words.ts';
import type { Check, Reply } from '../check.ts';
import { daysIn } from '../text/days.ts';
import { approvals } from './approving-words.ts';
import { periodInText } from '../text/period-in-text.ts';

/** The registry takes a day of approval only after the end of the period. */
export const APPROVAL_DAY: Check = {
  number: 'A6',
  group: 'legal',
  title: 'Approved after the year had ended',
  looksFor: 'The day of approval, later than the last day of the financial year.',
  mend: 'Give the day on which the board or equal body approved the statement; it comes after the end of the year.',
  read(text) {
    const { form } = text.input;
    const told = approvals(text.sentences).filter(({ folded }) => daysIn(folded).length > 0);
    if (form)
      return form.approval
        ? { ...compared(form.approval.approvedOn, form.period.to), evidence: told }
        : {
            outcome: 'not-found',
            says: `No approval is recorded yet. It comes after ${dayInWords(form.period.to)}.`,
          };
    const approvedOn = told
      .flatMap(({ folded }) => daysIn(folded))
      .sort()
      .at(-1);
    if (approvedOn === undefined)
      return { outcome: 'not-found', says: 'No sentence gives the day of approval. Is it there?' };
    const end = periodInText(text)?.to ?? null;
    return end === null
      ? {
          outcome: 'found',
          says: `Approved on ${dayInWords(approvedOn)}; the end of the year is not told.`,
          evidence: told,
        }
      : { ...compared(approvedOn, end), evidence: told };
  },
};

function compared(approvedOn: string, end: string): Reply {
  return approvedOn > end
    ? {
        outcome: 'found',
        says: `Approved on ${dayInWords(approvedOn)}, after the year that ended on ${dayInWords(end)}.`,
      }
    : {
        outcome: 'look',
        says: `Approved on ${dayInWords(approvedOn)}, before the year had ended on ${dayInWords(end)}.`,
      };
}
