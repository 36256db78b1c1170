import type { Alike } from './alike-words.ts';
import type { Similar } from './align-names.ts';

/** A name prepared for the search of an index, in one of the ways in which names are compared. */
export type NameQuery = {
  /** Words that are looked up: positions 0 to `words` - 1, at most `MOST_WORDS`. */
  readonly words: number;
  readonly alike: (at: number) => Alike;
  /** What a listed name earns at most when only the words of this bit set may have counterparts in it. */
  readonly potential: (mask: number) => number;
  /** The most that a word can weigh paired with its alike word number `rank`. */
  readonly weightWith: (at: number, rank: number) => number;
  /** What a listed name earns at most when each word is paired at best like this; similarity 0 is no counterpart. */
  readonly reach: (best: Best) => number;
  /**
   * What a reading earns at most.
   *
   * @param joined bit set of words that may stand in the reading written together or apart
   */
  readonly most: (reading: number, joined: number) => number;
  readonly similarTo: (reading: number) => Similar | undefined;
};

/** For every word of a name the greatest weight and similarity of its pairs. */
export type Best = { readonly weights: Float64Array; readonly similarities: Float64Array };

/** Further words of a name are compared, but nothing is looked up by them. */
export const MOST_WORDS = 30;
