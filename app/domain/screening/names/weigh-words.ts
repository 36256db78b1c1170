import type { Word, WordClass } from './word.ts';

/**
 * How often a word of each class is taken to occur among 20,000 company names, before the lists are counted in.
 * With it a word's weight does not jump when a short list gains a few names.
 */
const PRIOR_NAMES = 20_000;
const PRIOR_COUNT: Readonly<Record<WordClass, number>> = {
  small: PRIOR_NAMES,
  business: 4_000,
  trade: 900,
  common: 300,
  place: 400,
  rare: 2,
};
const MOST = Math.log(PRIOR_NAMES / (PRIOR_COUNT.rare + 1));
const LEAST_WEIGHT = 0.05;
const SHORT_WORD_FACTOR = 0.7;
const NUMBER_WEIGHT = 0.6;

/**
 * Weight of a word in a name: about 1 for a word that names one company, less for places, trades and words
 * of business. Inverse document frequency over the prior and the indexed names.
 *
 * @param count how many indexed names hold the word
 * @param names how many names are indexed
 */
export function weighWord(word: Word, count: number, names: number): number {
  if (word.kind === 'number') return NUMBER_WEIGHT;
  const idf = Math.log(inSteps(PRIOR_NAMES + names) / inSteps(PRIOR_COUNT[word.says] + count + 1));
  const weight = Math.max(LEAST_WEIGHT, Math.min(1, idf / MOST));
  return word.says === 'rare' && word.text.length <= 2 ? weight * SHORT_WORD_FACTOR : weight;
}

/** Steps in which a count doubles. */
const STEPS = 8;

/**
 * A count rounded to steps of about nine in a hundred: a list that gains or loses some names leaves the weights of all but a
 * few words as they are, and with them the scores of all suppliers that the change does not touch.
 */
function inSteps(count: number): number {
  return 2 ** (Math.round(Math.log2(count) * STEPS) / STEPS);
}
