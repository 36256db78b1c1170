import { skeletonOf } from '../names/skeleton.ts';
import { hashText, itemsUnder } from './hash-lists.ts';
import { joinedSimilarity } from './join-words.ts';
import { swappedInTheMiddle } from './join-table.ts';
import { eachWordOneEditAway } from './near-words.ts';
import { idsOfText, type Vocabulary } from './vocabulary.ts';

const SHORTEST_WITH_EDIT = 7;
const REMEMBERED = 20_000;

/** Finds words of the vocabulary that are several words of another name written as one; remembers what it found. */
export class WordsWrittenTogether {
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly vocabulary: Vocabulary) {}

  of(text: string): readonly number[] {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const found = this.search(text);
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(text, found);
    return found;
  }

  private search(text: string): readonly number[] {
    const { keys, near } = this.vocabulary.arrays;
    const found = new Set(idsOfText(this.vocabulary, text));
    for (const id of itemsUnder(keys, hashText(`s${skeletonOf(text)}`))) found.add(id);
    if (text.length >= SHORTEST_WITH_EDIT) {
      eachWordOneEditAway(near, text, (id) => found.add(id));
      for (const id of idsOfText(this.vocabulary, swappedInTheMiddle(text))) found.add(id);
    }
    return [...found].filter((id) => joinedSimilarity(this.vocabulary.wordAt(id), text) > 0);
  }
}
