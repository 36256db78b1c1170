import type { Check } from '../check.ts';
import { steps } from '../steps.ts';

export const ZERO_TOLERANCE: Check = {
  number: 'D7',
  group: 'flags',
  title: 'Zero tolerance without action',
  looksFor: 'Words of zero tolerance in a text that reports hardly any step.',
  mend: 'Say what was done: whom you asked, what you checked, what you found.',
  read(text) {
    const claims = text.body.filter(({ folded }) =>
      /\bzero[- ]tolerance\b|\b(?:do|does|will) not tolerate\b|\bnot tolerated\b/.test(folded),
    );
    const done = steps(text).filter((sentence) => !claims.includes(sentence));
    return claims.length > 0 && done.length < 3
      ? { outcome: 'look', says: 'Zero tolerance is claimed; hardly a step is reported.', evidence: claims }
      : {
          outcome: 'not-found',
          says:
            claims.length > 0
              ? 'Zero tolerance is claimed, and steps are reported beside it.'
              : 'No such words were seen.',
        };
  },
};
