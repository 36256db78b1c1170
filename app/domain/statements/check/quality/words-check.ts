import type { Check } from '../check.ts';

type Words = Pick<Check, 'number' | 'title' | 'looksFor' | 'mend' | 'questions'> & {
  /** What a folded sentence has to hold. */
  words: RegExp;
  /** And this as well. */
  with?: RegExp;
  /** But not this. */
  without?: RegExp;
  /** What is said when a sentence has it. */
  found: string;
};

/** A quality signal that rests on the words of single sentences; where only plans speak of it, it is in development. */
export function checkOfWords({ words, with: also, without, found, ...check }: Words): Check {
  return {
    ...check,
    group: 'quality',
    read({ body }) {
      const told = body.filter(
        ({ folded }) =>
          words.test(folded) && (also?.test(folded) ?? true) && !(without?.test(folded) ?? false),
      );
      const facts = told.filter(({ reading }) => reading.standing !== 'intention');
      if (facts.length > 0) return { outcome: 'found', says: found, evidence: facts };
      return told.length > 0
        ? { outcome: 'in-development', says: 'Only plans speak of it.', evidence: told }
        : { outcome: 'not-found', says: 'No sentence speaks of it. Is it there in other words?' };
    },
  };
}
