import { dayInWords } from '../../day-words.ts';
import type { Check } from '../check.ts';
import { periodInText, yearsIn } from '../text/period-in-text.ts';

export const OLD_YEAR: Check = {
  number: 'D6',
  group: 'flags',
  title: 'The year of another statement',
  looksFor:
    'A financial year in the text that is not the one of the period, or that ended more than two years ago.',
  mend: 'Bring the year up to date, wherever it stands.',
  read(text) {
    const told = periodInText(text);
    const { form, today } = text.input;
    if (!told) return { outcome: 'not-found', says: 'The text names no financial year.' };
    const last = told.to === null ? Math.max(...told.years) : Number(told.to.slice(0, 4));
    if (form) {
      const years = [Number(form.period.from.slice(0, 4)), Number(form.period.to.slice(0, 4))];
      const wrong = told.evidence.filter(
        ({ folded }) => yearsIn(folded).length > 0 && yearsIn(folded).every((year) => !years.includes(year)),
      );
      return wrong.length > 0
        ? {
            outcome: 'look',
            says: `The period is ${dayInWords(form.period.from)} to ${dayInWords(form.period.to)}; the text names another year.`,
            evidence: wrong,
          }
        : { outcome: 'not-found', says: 'The year in the text is the year of the period.' };
    }
    const age = Number(today.slice(0, 4)) - last;
    return age > 2 || (told.to !== null && Date.parse(today) - Date.parse(told.to) > 2 * 365.25 * 86_400_000)
      ? {
          outcome: 'look',
          says: `The text is about a year that ended in ${last}. Is there a newer statement?`,
          evidence: told.evidence,
        }
      : { outcome: 'not-found', says: `The text is about a year that ended in ${last}.` };
  },
};
