import { compareWords } from '../names/compare-words.ts';
import type { Word } from '../names/word.ts';
import { packLists, type PackedLists } from './packed-lists.ts';

const SIGNS = 37;
const TRIGRAMS = SIGNS ** 3;
const MOST_EDITS = 3;
const CACHED_WORDS = 30_000;

/** Words of the vocabulary alike to a word, the most alike first. */
type Alike = { readonly ids: readonly number[]; readonly similarities: readonly number[] };

/** All different words of the indexed names, found again by letters although they are misspelt. */
export type Vocabulary = {
  readonly words: readonly Word[];
  readonly idOf: (word: Word) => number | undefined;
  readonly idOfText: (text: string) => number | undefined;
  readonly alike: (word: Word) => Alike;
};

/** The key under which words count as the same word. */
export function wordKey(word: Word): string {
  return word.kind === 'consonants' ? `~${word.text}` : word.text;
}

/** Builds the vocabulary's trigram index in typed arrays. `words` must be free of duplicates. */
export function buildVocabulary(words: readonly Word[]): Vocabulary {
  const ids = new Map(words.map((word, id): [string, number] => [wordKey(word), id]));
  const trigrams = packLists(TRIGRAMS, words, (word) => (word.kind === 'word' ? trigramsOf(word.text) : []));
  const skeletons = groupIds(words, (word) => (word.kind === 'word' ? word.skeleton : null));
  const consonants = groupIds(words, (word) => (word.consonants.length >= 3 ? word.consonants : null));
  const shapes = shapesOf(words);
  const counts = new Uint8Array(words.length);
  const cache = new Map<string, Alike>();

  function search(word: Word): Alike {
    const found = new Set<number>();
    const same = ids.get(wordKey(word));
    if (same !== undefined) found.add(same);
    for (const id of consonants.get(word.consonants) ?? []) found.add(id);
    if (word.kind === 'word') {
      for (const id of skeletons.get(word.skeleton) ?? []) found.add(id);
      for (const id of sharingTrigrams(trigrams, counts, word.text)) {
        if (mayBeAlike(word, id, shapes)) found.add(id);
      }
    }
    return rank(word, words, found);
  }

  return {
    words,
    idOf: (word) => ids.get(wordKey(word)),
    idOfText: (text) => ids.get(text),
    alike: (word) => {
      const key = wordKey(word);
      const known = cache.get(key);
      if (known !== undefined) return known;
      const alike = search(word);
      if (cache.size >= CACHED_WORDS) cache.clear();
      cache.set(key, alike);
      return alike;
    },
  };
}

function rank(word: Word, words: readonly Word[], found: ReadonlySet<number>): Alike {
  const hits: { id: number; similarity: number }[] = [];
  for (const id of found) {
    const other = words[id];
    const similarity = other === undefined ? 0 : compareWords(word, other);
    if (similarity > 0) hits.push({ id, similarity });
  }
  hits.sort((a, b) => b.similarity - a.similarity || a.id - b.id);
  return { ids: hits.map((hit) => hit.id), similarities: hits.map((hit) => hit.similarity) };
}

/** Length and letters of every word, for ruling words out without looking at them. */
type Shapes = { readonly lengths: Uint8Array; readonly letters: Int32Array };

function shapesOf(words: readonly Word[]): Shapes {
  return {
    lengths: Uint8Array.from(words, (word) => Math.min(255, word.text.length)),
    letters: Int32Array.from(words, (word) => word.letters),
  };
}

/**
 * Rules out what lies too far apart in letters for the edit budget, and is no cut-off word: a cut-off word has no
 * letter that the whole one lacks.
 */
function mayBeAlike(word: Word, id: number, { lengths, letters }: Shapes): boolean {
  const theirs = letters[id] ?? 0;
  const onlyOurs = word.letters & ~theirs;
  const onlyTheirs = theirs & ~word.letters;
  const apart = word.text.length - (lengths[id] ?? 0);
  if (apart > MOST_EDITS) return onlyTheirs === 0;
  if (apart < -MOST_EDITS) return onlyOurs === 0;
  return bitsIn(onlyOurs) <= MOST_EDITS && bitsIn(onlyTheirs) <= MOST_EDITS;
}

function bitsIn(set: number): number {
  let rest = set;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

/** Words that share as many trigrams as a word of this length keeps under its usual edits. */
function sharingTrigrams(trigrams: PackedLists, counts: Uint8Array, text: string): number[] {
  const touched: number[] = [];
  for (const trigram of trigramsOf(text)) {
    const end = trigrams.starts[trigram + 1] ?? 0;
    for (let at = trigrams.starts[trigram] ?? 0; at < end; at += 1) {
      const id = trigrams.items[at] ?? 0;
      const count = counts[id] ?? 0;
      if (count === 0) touched.push(id);
      if (count < 255) counts[id] = count + 1;
    }
  }
  const least = leastShared(text.length);
  const sharing = touched.filter((id) => (counts[id] ?? 0) >= least);
  for (const id of touched) counts[id] = 0;
  return sharing;
}

/** A word has as many trigrams as letters, and an edit spoils up to three of them. */
function leastShared(letters: number): number {
  if (letters <= 5) return 1;
  if (letters <= 7) return 2;
  return letters <= 9 ? 3 : 4;
}

/** Codes of the trigrams of a word with its two ends marked. */
function trigramsOf(text: string): number[] {
  const codes: number[] = [];
  let before = 0;
  let last = text.length > 0 ? signOf(text.charCodeAt(0)) : 0;
  for (let at = 1; at <= text.length; at += 1) {
    const next = at < text.length ? signOf(text.charCodeAt(at)) : 0;
    codes.push((before * SIGNS + last) * SIGNS + next);
    before = last;
    last = next;
  }
  return codes;
}

function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}

function groupIds(
  words: readonly Word[],
  keyOf: (word: Word) => string | null,
): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  words.forEach((word, id) => {
    const key = keyOf(word);
    if (key === null || key === '') return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  });
  return groups;
}
