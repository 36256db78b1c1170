import type { Word } from '../names/word.ts';
import { lettersWithin } from '../names/letter-set.ts';
import { spellingOf, type Spelling } from './edits-within.ts';
import { hashText, itemsUnder } from './hash-lists.ts';
import { eachNearWord, mostEdits } from './near-words.ts';
import { idsOfText, type Vocabulary } from './vocabulary.ts';

/** Words of the vocabulary that are alike to a word, the most alike first. */
export type Alike = { readonly ids: Uint32Array; readonly similarities: Float64Array };

const SHORTEST_PREFIX = 4;
/** Entries of remembered answers, at about twelve bytes each. */
const REMEMBERED = 1_000_000;

/** What makes two words alike, and the keys under which alike words meet that are more than a few edits apart. */
export type Likeness = {
  readonly keysOf: (word: Word) => readonly string[];
  readonly compare: (a: Word, b: Word) => number;
};

/** Finds alike words and remembers what it found. */
export class AlikeWords {
  private readonly known = new Map<string, Alike>();
  private remembered = 0;
  private readonly stamps: Int32Array;
  /** Words that have been looked at, whether they were alike or not. */
  private readonly seen: Int32Array;
  private stamp = 0;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly likeness: Likeness,
  ) {
    this.stamps = new Int32Array(vocabulary.size);
    this.seen = new Int32Array(vocabulary.size);
  }

  /** The words of the vocabulary that are alike to a word, with their similarity. */
  of(word: Word): Alike {
    const key = `${word.kind} ${word.says} ${word.text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const alike = this.search(word);
    this.remembered += 20 + alike.ids.length;
    if (this.remembered > REMEMBERED) {
      this.known.clear();
      this.remembered = 20 + alike.ids.length;
    }
    this.known.set(key, alike);
    return alike;
  }

  private search(word: Word): Alike {
    const { arrays } = this.vocabulary;
    const found: number[] = [];
    this.stamp += 1;
    const add = (id: number): void => {
      if (this.stamps[id] === this.stamp) return;
      this.stamps[id] = this.stamp;
      found.push(id);
    };
    for (const id of idsOfText(this.vocabulary, word.text)) add(id);
    for (const key of this.likeness.keysOf(word))
      for (const id of itemsUnder(arrays.keys, hashText(key))) add(id);
    if (word.kind === 'word') {
      this.addNear(word, add);
      this.addBeginnings(word.text, add);
    }
    return this.rank(word, found);
  }

  private addNear({ text, letters }: Word, add: (id: number) => void): void {
    const { near, lengths, letters: theirs } = this.vocabulary.arrays;
    const spelling: Spelling = spellingOf(text);
    eachNearWord(near, text, (id) => {
      if (this.seen[id] === this.stamp) return;
      this.seen[id] = this.stamp;
      const edits = mostEdits(Math.min(text.length, lengths[id] ?? 0));
      if (!lettersWithin(letters, theirs[id] ?? 0, edits)) return;
      if (spelling.editsTo(this.vocabulary.arrays.texts, id) <= edits) add(id);
    });
  }

  /** Words that begin with the word, and words that it begins with. */
  private addBeginnings(text: string, add: (id: number) => void): void {
    if (text.length < SHORTEST_PREFIX) return;
    for (const id of this.vocabulary.beginningWith(text)) add(id);
    for (let to = SHORTEST_PREFIX; to < text.length; to += 1)
      for (const id of idsOfText(this.vocabulary, text.slice(0, to))) add(id);
  }

  private rank(word: Word, found: readonly number[]): Alike {
    const hits: { id: number; similarity: number }[] = [];
    for (const id of found) {
      const similarity = this.likeness.compare(word, this.vocabulary.wordAt(id));
      if (similarity > 0) hits.push({ id, similarity });
    }
    hits.sort((a, b) => b.similarity - a.similarity || a.id - b.id);
    return {
      ids: Uint32Array.from(hits, ({ id }) => id),
      similarities: Float64Array.from(hits, ({ similarity }) => similarity),
    };
  }
}
