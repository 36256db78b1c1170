import { SAME_MEANING } from '../words/same-meaning.ts';
import { skeletonOf } from './skeleton.ts';

const SHORTEST = 7;
/** Endings of Slavic adjectives and nouns as they are romanised, after folding. */
const ENDING =
  /(?:nogo|nih|niye|nye|noie|noe|naia|nai|nii|ni|skogo|skoie|skoe|skaia|ski|ogo|aia|oie|oe|ih|ii|ie|ia|i|e|a|o)$/;
const LEAST_STEM = 5;

/** Stem of the folded word → the word that stands for all of its meaning. */
const BY_STEM: ReadonlyMap<string, string> = new Map(
  [...SAME_MEANING]
    .filter(([word, meaning]) => word.length >= SHORTEST && word !== meaning)
    .map(([word, meaning]): [string, string] => [stemOf(word), meaning])
    .filter(([stem]) => stem.length >= LEAST_STEM),
);

/** Whether a folded word has synonyms. */
export function hasMeaning(text: string): boolean {
  return meaningOf(text) !== '';
}

/**
 * The word that stands for all words of the same meaning, or nothing. Long words are known by their stem too, so that
 * every case and every romanisation of "proizvodstvennoye" is met.
 */
export function meaningOf(text: string): string {
  const known = SAME_MEANING.get(text);
  if (known !== undefined) return known;
  return text.length < SHORTEST ? '' : (BY_STEM.get(stemOf(text)) ?? '');
}

function stemOf(text: string): string {
  return skeletonOf(text).replace(ENDING, '');
}
