import type { Check } from '../check.ts';
import { steps } from '../steps.ts';

const NO_STEPS =
  /\b(?:has|have) (?:not )?taken no (?:such )?steps\b|\b(?:has|have|did) not take[n]? any (?:such )?steps\b|\bno (?:such )?steps (?:have been|were|has been) taken\b|\btook no (?:such )?steps\b|\bnot taken (?:any|such) steps\b/;

/** Section 54(4): the steps taken in the year, or a statement that there were none. */
export const STEPS: Check = {
  number: 'A4',
  group: 'legal',
  title: 'Steps taken, or said to be none',
  looksFor: 'Sentences that report steps of the year, or one that says outright that none were taken.',
  mend: 'Say what was done in the year, in the past tense, or say outright that no steps were taken and why.',
  questions: ['opening.steps'],
  read(text) {
    const none = text.body.filter(({ folded }) => NO_STEPS.test(folded));
    const done = steps(text).filter((sentence) => !none.includes(sentence));
    if (none.length > 0 && done.length > 1)
      return {
        outcome: 'look',
        says: `The text says that no steps were taken, and ${done.length} sentences report steps. Which is it?`,
        evidence: [...none, ...done],
        fix: 'Take out the sentence that there were none, or say what it is about: one site, one supplier, one month.',
      };
    if (none.length > 0)
      return {
        outcome: 'found',
        says: 'The text says that no steps were taken. The law allows it; buyers and the registry will ask why.',
        evidence: none,
      };
    if (done.length > 1)
      return {
        outcome: 'found',
        says: `${done.length} sentences report steps that were taken.`,
        evidence: done,
      };
    if (done.length > 0)
      return {
        outcome: 'in-development',
        says: 'Hardly a sentence reports a step that was taken.',
        evidence: done,
      };
    return {
      outcome: 'not-found',
      says: 'No sentence reports a step that was taken, and none says that there were none.',
    };
  },
};
