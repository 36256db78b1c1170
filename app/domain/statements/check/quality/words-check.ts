import type { Check } from '../check.ts';
import { isDenied } from '../text/denied.ts';

type Words = Pick<Check, 'number' | 'title' | 'looksFor' | 'mend' | 'questions'> & {
  /** What a folded sentence has to hold. */
  words: RegExp;
  /** And this as well. */
  with?: RegExp;
  /** But not this. */
  without?: RegExp;
  /** What is said when a sentence has it. */
  found: string;
  /** The words themselves say that something is not there. */
  ofWhatIsNot?: true;
};

/** A quality signal that rests on the words of single sentences; where only plans speak of it, it is in development. */
export function checkOfWords({ words, with: also, without, found, ofWhatIsNot, ...check }: Words): Check {
  return {
    ...check,
    group: 'quality',
    read({ body }) {
      const spoken = body.filter(
        ({ folded }) =>
          words.test(folded) && (also?.test(folded) ?? true) && !(without?.test(folded) ?? false),
      );
      const told = ofWhatIsNot ? spoken : spoken.filter(({ folded }) => !isDenied(folded, words));
      const facts = told.filter(({ reading }) => reading.standing !== 'intention');
      if (facts.length > 0) return { outcome: 'found', says: found, evidence: facts };
      if (told.length > 0)
        return { outcome: 'in-development', says: 'Only plans speak of it.', evidence: told };
      return spoken.length > 0
        ? {
            outcome: 'not-found',
            says: 'The text speaks of it to say that it is not there.',
            evidence: spoken,
          }
        : { outcome: 'not-found', says: 'No sentence speaks of it. Is it there in other words?' };
    },
  };
}
