import { readingsOf, type ReadName } from '../names/read-name.ts';
import type { Word } from '../names/word.ts';
import { hashText } from './hash-lists.ts';
import type { ListedParty } from './party.ts';
import { identifierKey, inOrder, sortNames } from './party-order.ts';
import { NumberList, TextPacker, textAt, type PackedTexts } from './shared-arrays.ts';

/**
 * What an index is made from, in one order that depends on nothing but the listed entities: entities by list and key,
 * their names sorted, words and everything else that was read numbered as they first occur.
 */
export type IndexSource = {
  /** Listed entities as JSON, read back only for findings. */
  readonly entities: PackedTexts;
  /** What each entity is: a position in `PARTY_KINDS`. */
  readonly kinds: Uint32Array;
  /** First reading of a name of each entity, and the number of readings at the end. */
  readonly firstReadings: Uint32Array;
  /** Which of its entity’s names a reading reads, times four, and which of that name’s readings it is. */
  readonly places: Uint32Array;
  /** First word of each reading in `words`, and the number of words at the end. */
  readonly firstWords: Uint32Array;
  /** Letters of each reading, the ways of writing them parted by blanks; see ReadName. */
  readonly letters: PackedTexts;
  /** Vocabulary numbers of the words of all readings, as they stand. */
  readonly words: Uint32Array;
  /** What else was read: a number of `restTexts`. */
  readonly rests: Uint32Array;
  /** Words of the vocabulary as JSON. */
  readonly vocabulary: PackedTexts;
  /** What else was read, as JSON: the whole reading but its words. */
  readonly restTexts: PackedTexts;
  /** First identifier of each entity in `identifiers`, and their number at the end. */
  readonly firstIdentifiers: Uint32Array;
  /** Hashes of identifier keys. */
  readonly identifiers: Uint32Array;
};

/** Most readings of one name. */
export const READINGS = 4;

export const PARTY_KINDS = [undefined, 'organisation', 'person', 'vessel', 'aircraft'] as const;

/** What is known of a reading beside its words. */
export type Rest = Omit<ReadName, 'words' | 'written' | 'letters'>;

/** Reads listed entities, in any order. Of entities with one list and key the last counts. */
export function readSource(listed: readonly ListedParty[]): { source: IndexSource; words: Word[] } {
  const writer = new SourceWriter();
  const words = new WordNumbers();
  const rests = new Map<string, number>();
  for (const entity of inIndexOrder(listed)) {
    const names = sortNames(entity.names);
    writer.startEntity(writtenOut(entity), PARTY_KINDS.indexOf(entity.kind));
    for (const identifier of entity.identifiers) writer.identifiers.push(hashText(identifierKey(identifier)));
    names.forEach(({ name }, position) => {
      readingsOf(name, entity.kind).forEach(({ words: placed, written, letters, ...rest }, ordinal) => {
        const text = JSON.stringify(rest);
        let number = rests.get(text);
        if (number === undefined) {
          number = rests.size;
          rests.set(text, number);
          writer.restTexts.add(text);
        }
        writer.startReading(number, position, ordinal);
        writer.letters.add(letters.join(' '));
        for (const { word } of placed) writer.words.push(words.numberOf(word));
      });
    });
  }
  for (const word of words.all) writer.vocabulary.add(JSON.stringify(word));
  return { source: writer.finish(), words: words.all };
}

/** An entity as the index keeps it. */
export function writtenOut(entity: ListedParty): string {
  return JSON.stringify({ ...entity, names: sortNames(entity.names) });
}

/** The order of entities in an index; of those with one list and key only the last is kept. */
function inIndexOrder(listed: readonly ListedParty[]): ListedParty[] {
  const sorted = isSorted(listed)
    ? [...listed]
    : [...listed].sort((a, b) => inOrder(a.list, b.list) || inOrder(a.key, b.key));
  return sorted.filter((one, at) => {
    const next = sorted[at + 1];
    return next === undefined || one.key !== next.key || one.list !== next.list;
  });
}

function isSorted(listed: readonly ListedParty[]): boolean {
  return listed.every((one, at) => {
    const next = listed[at + 1];
    return next === undefined || (inOrder(one.list, next.list) || inOrder(one.key, next.key)) <= 0;
  });
}

/** Numbers words as they first occur. Words are values: one text, kind and class is one word. */
class WordNumbers {
  readonly all: Word[] = [];
  private readonly byText = new Map<string, number[]>();

  numberOf(word: Word): number {
    const known = this.byText.get(word.text);
    for (const number of known ?? []) {
      const other = this.all[number];
      if (other !== undefined && other.kind === word.kind && other.says === word.says) return number;
    }
    const number = this.all.length;
    this.all.push(word);
    if (known === undefined) this.byText.set(word.text, [number]);
    else known.push(number);
    return number;
  }
}

/** Gathers the arrays of a source entity by entity, name by name. */
export class SourceWriter {
  readonly entities = new TextPacker();
  readonly vocabulary = new TextPacker();
  readonly restTexts = new TextPacker();
  readonly letters = new TextPacker();
  readonly words = new NumberList();
  readonly identifiers = new NumberList();
  private readonly kinds = new NumberList();
  private readonly rests = new NumberList();
  private readonly places = new NumberList();
  private readonly firstReadings = new NumberList();
  private readonly firstWords = new NumberList();
  private readonly firstIdentifiers = new NumberList();

  startEntity(json: string, kind: number): void {
    this.entities.add(json);
    this.noteEntity(kind);
  }

  /** The same for an entity taken over from another source. */
  copyEntity(from: IndexSource, at: number): void {
    this.entities.addFrom(from.entities, at, at + 1);
    this.noteEntity(from.kinds[at] ?? 0);
  }

  startReading(rest: number, position: number, ordinal: number): void {
    this.rests.push(rest);
    this.places.push(position * READINGS + ordinal);
    this.firstWords.push(this.words.length);
  }

  finish(): IndexSource {
    this.firstReadings.push(this.rests.length);
    this.firstWords.push(this.words.length);
    this.firstIdentifiers.push(this.identifiers.length);
    return {
      entities: this.entities.share(),
      kinds: this.kinds.share(),
      firstReadings: this.firstReadings.share(),
      firstWords: this.firstWords.share(),
      words: this.words.share(),
      rests: this.rests.share(),
      places: this.places.share(),
      vocabulary: this.vocabulary.share(),
      restTexts: this.restTexts.share(),
      letters: this.letters.share(),
      firstIdentifiers: this.firstIdentifiers.share(),
      identifiers: this.identifiers.share(),
    };
  }

  private noteEntity(kind: number): void {
    this.kinds.push(kind);
    this.firstReadings.push(this.rests.length);
    this.firstIdentifiers.push(this.identifiers.length);
  }
}

/** Entity number `at` as it was given, its names sorted. */
export function entityAt({ entities }: IndexSource, at: number): ListedParty {
  const entity: ListedParty = JSON.parse(textAt(entities, at));
  return entity;
}
