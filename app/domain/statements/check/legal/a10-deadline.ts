import { dayInWords } from '../../day-words.ts';
import type { Check, Reply } from '../check.ts';
import { daysBetween, daysIn, monthsLater } from '../text/days.ts';
import { periodInText } from '../text/period-in-text.ts';

/** Days before the deadline at which people are warned, the nearest last. */
const WARNINGS = [30, 14, 7];

/** The guidance: as soon as possible, at most six months after the end of the financial year. */
export const DEADLINE: Check = {
  number: 'A10',
  group: 'legal',
  title: 'Published within six months',
  looksFor:
    'Publication at most six months after the end of the financial year; a warning 30, 14 and 7 days before.',
  mend: 'Publish within six months of the end of the year. If it is late, publish now and say why.',
  read(text) {
    const { form, today } = text.input;
    if (form) {
      const due = monthsLater(form.period.to, 6);
      return form.publishedOn === null ? stillOpen(due, today) : doneOn(form.publishedOn, due);
    }
    const period = periodInText(text);
    const dated = text.body.filter(
      ({ reading, folded }) =>
        (reading.present.includes('approval') ||
          reading.present.includes('signature') ||
          /\bpublish|\bdated?\b/.test(folded)) &&
        daysIn(folded).length > 0,
    );
    const last = dated
      .flatMap(({ folded }) => daysIn(folded))
      .sort()
      .at(-1);
    if (!period?.to || last === undefined || last <= period.to)
      return {
        outcome: 'not-found',
        says: 'The text does not give both the end of the year and a later day of approval, signing or publication.',
      };
    return {
      ...doneOn(last, monthsLater(period.to, 6)),
      evidence: [...period.evidence.slice(0, 1), ...dated],
    };
  },
};

function doneOn(day: string, due: string): Reply {
  return day <= due
    ? { outcome: 'found', says: `${dayInWords(day)} lies within six months of the end of the year.` }
    : {
        outcome: 'look',
        says: `${dayInWords(day)} is ${daysOf(daysBetween(due, day))} later than six months after the end of the year.`,
      };
}

function stillOpen(due: string, today: string): Reply {
  const left = daysBetween(today, due);
  if (left < 0) return { outcome: 'look', says: `It was due on ${dayInWords(due)}, ${daysOf(-left)} ago.` };
  const near = WARNINGS.filter((days) => left <= days).at(-1);
  return near === undefined
    ? { outcome: 'in-development', says: `Due on ${dayInWords(due)}, in ${daysOf(left)}.` }
    : {
        outcome: 'look',
        says: `Due on ${dayInWords(due)}: ${left} ${left === 1 ? 'day is' : 'days are'} left (warning at ${near} days).`,
      };
}

function daysOf(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
