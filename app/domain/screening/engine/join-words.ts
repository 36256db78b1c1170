import { editDistance } from '../names/edit-distance.ts';
import { type Word } from '../names/word.ts';
import { skeletonOf } from '../names/skeleton.ts';

const SAME_LETTERS = 0.99;
const SAME_SKELETON = 0.95;
const ONE_EDIT = 0.88;
const LETTERS_FOR_AN_EDIT = 8;

/** How alike a word is to neighbouring words of the other name written as one; 0 when it is not. */
export function joinedSimilarity(word: Word, joined: string): number {
  const difference = word.text.length - joined.length;
  if (word.kind === 'number' || word.text.length < 4 || difference > 1 || difference < -1) return 0;
  if (word.text === joined) return SAME_LETTERS;
  if (difference !== 0 && word.kind === 'word' && word.skeleton === rememberedSkeleton(joined))
    return SAME_SKELETON;
  if (word.text.length < LETTERS_FOR_AN_EDIT || word.text[0] !== joined[0]) return 0;
  return editDistance(word.text, joined, 1) <= 1 ? ONE_EDIT : 0;
}

const REMEMBERED = 20_000;
const skeletons = new Map<string, string>();

function rememberedSkeleton(joined: string): string {
  const known = skeletons.get(joined);
  if (known !== undefined) return known;
  const skeleton = skeletonOf(joined);
  if (skeletons.size >= REMEMBERED) skeletons.clear();
  skeletons.set(joined, skeleton);
  return skeleton;
}
