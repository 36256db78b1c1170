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
        if (mayBeAlike(word, words[id])) found.add(id);
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

/** Rules out, without a comparison, what lies too far apart in length and is no cut-off word. */
function mayBeAlike(word: Word, other: Word | undefined): boolean {
  if (other === undefined) return false;
  const apart = Math.abs(word.text.length - other.text.length);
  return apart <= MOST_EDITS || word.text.startsWith(other.text) || other.text.startsWith(word.text);
}

/** Words that share enough trigrams to lie within the edit budget: one for short words, else two. */
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
  const least = text.length < 6 ? 1 : 2;
  const sharing = touched.filter((id) => (counts[id] ?? 0) >= least);
  for (const id of touched) counts[id] = 0;
  return sharing;
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
