import type { Check } from '../check.ts';
import { yearsIn } from '../text/period-in-text.ts';

const WHEN =
  /\b(?:by|before|until|in|during) (?:the )?(?:end of |close of |early |late |mid-?)?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:the )?(?:first|second|third|fourth) quarter|q[1-4]|spring|summer|autumn|winter)\b|\b(?:by|before) the end of (?:the )?(?:next|this|coming|financial|our)\b|\bwithin (?:\w+ )?(?:\d+|three|six|nine|twelve|eighteen) months\b/;

export const DATED_GOALS: Check = {
  number: 'C11',
  group: 'quality',
  title: 'Goals with a date',
  looksFor: 'Goals for the time ahead that say by when.',
  mend: 'Give every goal a date and say how you will know that it is reached.',
  questions: ['effectiveness.goals'],
  read({ body, input }) {
    const year = Number(input.today.slice(0, 4));
    const plans = body.filter(
      ({ reading, folded }) =>
        reading.standing === 'intention' ||
        /\b(?:goals?|targets?|aim)\b.{0,40}\b(?:is|are|for|by|to)\b/.test(folded),
    );
    const dated = plans.filter(
      ({ folded }) => WHEN.test(folded) && yearsIn(folded).every((named) => named >= year - 2),
    );
    if (dated.length > 0) return { outcome: 'found', says: 'Goals are given with a date.', evidence: dated };
    return plans.length > 0
      ? { outcome: 'in-development', says: 'Goals are told, but none says by when.', evidence: plans }
      : { outcome: 'not-found', says: 'No goal for the time ahead was found.' };
  },
};
