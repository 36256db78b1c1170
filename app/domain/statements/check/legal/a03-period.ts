import { dayInWords } from '../../day-words.ts';
import type { Check, Reply } from '../check.ts';
import { daysOf, isShortYear, weeksOfYear } from '../../writing/period.ts';
import { monthsOfPeriod } from '../text/days.ts';
import { periodInText } from '../text/period-in-text.ts';

/** Section 54(1): a statement for each financial year. The registry takes periods of 12 to 18 months; a financial year may have 52 weeks. */
export const PERIOD: Check = {
  number: 'A3',
  group: 'legal',
  title: 'The financial year, 12 to 18 months',
  looksFor: 'The first and the last day of the financial year that the statement is about.',
  mend: 'Say "for the financial year ended" with the day, and keep the period between 12 and 18 months, or to a year of 52 weeks.',
  questions: ['opening.who'],
  read(text) {
    const told = periodInText(text);
    const { form } = text.input;
    const evidence = told?.evidence ?? [];
    if (form) return { ...ofDates(form.period.from, form.period.to), evidence };
    if (!told)
      return {
        outcome: 'not-found',
        says: 'No sentence says which financial year the text is about. Is it there?',
      };
    if (told.from !== null && told.to !== null) return { ...ofDates(told.from, told.to), evidence };
    if (told.to !== null)
      return {
        outcome: 'found',
        says: `The text is about the year that ended on ${dayInWords(told.to)}.`,
        evidence,
      };
    return {
      outcome: 'in-development',
      says: 'The text names the year, but not the day on which it ended.',
      evidence,
      fix: 'Say on which day the financial year ended.',
    };
  },
};

function ofDates(from: string, to: string): Reply {
  const months = monthsOfPeriod(from, to);
  const span = `${dayInWords(from)} to ${dayInWords(to)}`;
  if (to < from) return { outcome: 'look', says: `The period ends before it begins: ${span}.` };
  const weeks = weeksOfYear({ from, to });
  if (isShortYear({ from, to }) || weeks !== null)
    return {
      outcome: 'found',
      says: `The period is ${span}, ${daysOf({ from, to })} days: ${weeks === null ? 'a financial year that ends up to seven days early' : `a year of ${weeks} weeks`}.`,
    };
  if (months >= 12 && to <= lastDayOf18(from))
    return { outcome: 'found', says: `The period is ${span}, ${months} months.` };
  return {
    outcome: 'look',
    says: `The period ${span} is ${months} months long. The registry takes 12 to 18 months.`,
  };
}

function lastDayOf18(from: string): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + 18, day - 1)).toISOString().slice(0, 10);
}
