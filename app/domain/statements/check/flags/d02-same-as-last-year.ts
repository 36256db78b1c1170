import type { Check } from '../check.ts';

/** From this share of words on, a person should look. */
const MUCH = 0.6;

export const SAME_AS_LAST_YEAR: Check = {
  number: 'D2',
  group: 'flags',
  title: 'The same as last year',
  looksFor: 'Sentences that stood in last year’s statement, word for word or nearly.',
  mend: 'Bring each quoted sentence up to this year, or take it out.',
  anyLanguage: true,
  read({ sameness }) {
    if (!sameness)
      return { outcome: 'not-applicable', says: 'There is no earlier statement to compare with.' };
    const share = Math.round(sameness.share * 100);
    const says = `${sameness.sentences.length} sentences with ${share} per cent of the words stood in the earlier statement, word for word or nearly.`;
    return sameness.share >= MUCH
      ? { outcome: 'look', says, evidence: sameness.sentences }
      : { outcome: 'not-found', says };
  },
};
