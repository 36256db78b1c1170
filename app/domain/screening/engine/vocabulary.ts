import { weighWord } from '../names/weigh-words.ts';
import type { Word } from '../names/word.ts';
import type { WeighedWord } from './align-names.ts';
import { ISSUE_NUMBERS } from './compare-organisations.ts';
import { numbersIssues } from './conflicts.ts';
import { buildHashLists, hashText, itemsUnder, type HashLists } from './hash-lists.ts';
import { buildNearWords, type NearWords } from './near-words.ts';
import {
  NumberList,
  sharedBytes,
  sharedFractions,
  sharedNumbers,
  TextPacker,
  textAt,
  type PackedTexts,
} from './shared-arrays.ts';

/** What is known of every word of the indexed names, by the word's number. */
export type VocabularyArrays = {
  readonly texts: PackedTexts;
  readonly lengths: Uint8Array;
  /** Bit sets of the letters. */
  readonly letters: Uint32Array;
  readonly weights: Float64Array;
  /** What a word without a counterpart weighs at least. */
  readonly floors: Float64Array;
  /** Names that hold the text of the word, whatever kind of word it is there. */
  readonly counts: Uint32Array;
  /** How many names were counted. */
  readonly names: number;
  readonly byText: HashLists;
  /** Words by `meetingKeys`. */
  readonly keys: HashLists;
  readonly near: NearWords;
  /** Numbers of the words in alphabetical order. */
  readonly sorted: Uint32Array;
};

/** Derives the arrays from the words. `names[id]` says how many of the `total` names hold word `id`. */
export function buildVocabulary(
  words: readonly Word[],
  keysOf: (word: Word, id: number) => readonly string[],
  names: Uint32Array,
  total: number,
): VocabularyArrays {
  const counts = countTexts(words, names);
  const texts = new TextPacker();
  const keyHashes = new NumberList();
  const keyIds = new NumberList();
  words.forEach((word, id) => {
    texts.add(word.text);
    for (const key of keysOf(word, id)) {
      keyHashes.push(hashText(key));
      keyIds.push(id);
    }
  });
  const weights = words.map((word, id) => weighWord(word, counts[id] ?? 0, total));
  return {
    texts: texts.share(),
    lengths: sharedBytes(words.map(({ text }) => Math.min(255, text.length))),
    letters: sharedNumbers(words.map(({ letters }) => letters >>> 0)),
    weights: sharedFractions(weights),
    floors: sharedFractions(words.map((word, id) => floorOf(word, weights[id] ?? 0))),
    counts: sharedNumbers(counts),
    names: total,
    byText: buildHashLists(
      Uint32Array.from(words, ({ text }) => hashText(text)),
      Uint32Array.from(words.keys()),
    ),
    keys: buildHashLists(keyHashes.view(), keyIds.view()),
    near: buildNearWords(words.length, (id) => {
      const word = words[id];
      return word?.kind === 'word' ? word.text : null;
    }),
    sorted: sharedNumbers(sortedByText(words)),
  };
}

/** What a word weighs at least when it has no counterpart: the number of an issue counts for little. */
export function floorOf(word: Word, weight: number): number {
  return numbersIssues(word) ? weight * ISSUE_NUMBERS : weight;
}

function countTexts(words: readonly Word[], names: Uint32Array): Uint32Array {
  const sums = new Map<string, number>();
  words.forEach((word, id) => sums.set(textKey(word), (sums.get(textKey(word)) ?? 0) + (names[id] ?? 0)));
  return Uint32Array.from(words, (word) => sums.get(textKey(word)) ?? 0);
}

/** Romanised Arabic without vowels is not the same word as a Latin word of the same letters. */
function textKey({ kind, text }: Word): string {
  return kind === 'consonants' ? `~${text}` : text;
}

function sortedByText(words: readonly Word[]): number[] {
  const textOf = (id: number): string => words[id]?.text ?? '';
  return Array.from(words.keys()).sort((a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

/** The words of the indexed names; objects are made of them only when they are needed. */
export class Vocabulary {
  readonly size: number;
  private readonly made: (Word | undefined)[] = [];
  private readonly weighed: (WeighedWord | undefined)[] = [];

  constructor(
    readonly arrays: VocabularyArrays,
    private readonly words: PackedTexts,
  ) {
    this.size = arrays.lengths.length;
  }

  wordAt(id: number): Word {
    const word: Word = this.made[id] ?? JSON.parse(textAt(this.words, id));
    this.made[id] = word;
    return word;
  }

  weighedAt(id: number): WeighedWord {
    const weighed = this.weighed[id] ?? { word: this.wordAt(id), weight: this.arrays.weights[id] ?? 0 };
    this.weighed[id] = weighed;
    return weighed;
  }

  /** A word of any name with its weight among the indexed names. */
  weigh(word: Word): WeighedWord {
    for (const id of idsOfText(this, word.text)) {
      const known = this.weighedAt(id);
      if (known.word.kind === word.kind && known.word.says === word.says) return known;
      if ((known.word.kind === 'consonants') === (word.kind === 'consonants'))
        return { word, weight: weighWord(word, this.arrays.counts[id] ?? 0, this.arrays.names) };
    }
    return { word, weight: weighWord(word, 0, this.arrays.names) };
  }

  /** Numbers of the words that begin with a text. */
  beginningWith(text: string): Uint32Array {
    const { sorted } = this.arrays;
    const from = this.firstNotBefore(text);
    return sorted.subarray(from, this.firstNotBefore(`${text}\uffff`));
  }

  private firstNotBefore(text: string): number {
    const { sorted, texts } = this.arrays;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (textAt(texts, sorted[middle] ?? 0) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Numbers of the words with exactly these letters: none, one, or one of each kind. */
export function idsOfText({ arrays }: Vocabulary, text: string): number[] {
  const ids: number[] = [];
  for (const id of itemsUnder(arrays.byText, hashText(text)))
    if (isText(arrays.texts, id, text)) ids.push(id);
  return ids;
}

function isText({ starts, bytes }: PackedTexts, at: number, text: string): boolean {
  const from = starts[at] ?? 0;
  if ((starts[at + 1] ?? 0) - from !== text.length) return false;
  for (let i = 0; i < text.length; i += 1) if (bytes[from + i] !== text.charCodeAt(i)) return false;
  return true;
}
