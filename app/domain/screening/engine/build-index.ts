import { readName, readingsOf, type ReadName } from '../names/read-name.ts';
import type { Word } from '../names/word.ts';
import type { WeighedWord } from './align-names.ts';
import { acronymAgrees, acronymOf, mayBeAcronym } from './acronyms.ts';
import { AlikeWords } from './alike-words.ts';
import type { WeighedName } from './compare-names.ts';
import { eachUnder, hashText, itemsUnder } from './hash-lists.ts';
import { compareLetters, lettersSought } from './letters.ts';
import { deriveArrays, type IndexArrays } from './index-arrays.ts';
import { entityAt, PARTY_KINDS, READINGS, readSource, type Rest } from './index-source.ts';
import type { Identifier, ListedParty, PartyKind, PartyName } from './party.ts';
import { identifierKey } from './party-order.ts';
import { Remembered } from './remembered.ts';
import { textAt } from './shared-arrays.ts';
import { idsOfText, Vocabulary } from './vocabulary.ts';
import { WordsWrittenTogether } from './words-together.ts';
import { AS_ORGANISATIONS, AS_PERSONS } from './word-keys.ts';

/** Builds the index of listed entities. The order of entities and of their names has no effect on any result. */
export function buildIndex(listed: readonly ListedParty[]): ScreeningIndex {
  const { source, words } = readSource(listed);
  return new ScreeningIndex(deriveArrays(source, words));
}

/** The index over arrays that another thread has built; nothing is copied. */
export function attachIndex(arrays: IndexArrays): ScreeningIndex {
  return new ScreeningIndex(arrays);
}

/** A listed name as one of its readings takes it. */
export type IndexedName = WeighedName & { readonly entity: number };

const READINGS_REMEMBERED = 20_000;
const ENTITIES_REMEMBERED = 10_000;

/**
 * Listed entities ready to be searched. `arrays` is all of it and may be handed to other threads; objects are made of
 * it when they are needed. Immutable but for what it remembers and its scratch space.
 */
export class ScreeningIndex {
  readonly vocabulary: Vocabulary;
  readonly alike: AlikeWords;
  readonly alikeInPersons: AlikeWords;
  readonly together: WordsWrittenTogether;
  readonly scratch: Scratch;
  /** How many entities and how many readings of their names are indexed. */
  readonly entities: number;
  readonly readings: number;
  private readonly kinds: readonly (PartyKind | undefined)[];
  private readonly names = new Remembered<IndexedName>(READINGS_REMEMBERED);
  private readonly parties = new Remembered<ListedParty>(ENTITIES_REMEMBERED);
  private readonly rests = new Remembered<Rest>(READINGS_REMEMBERED);

  constructor(readonly arrays: IndexArrays) {
    const { source, vocabulary } = arrays;
    this.entities = source.kinds.length;
    this.kinds = [...new Set(source.kinds)].map((kind) => PARTY_KINDS[kind]);
    this.readings = source.rests.length;
    this.vocabulary = new Vocabulary(vocabulary, source.vocabulary);
    this.alike = new AlikeWords(this.vocabulary, AS_ORGANISATIONS);
    this.together = new WordsWrittenTogether(this.vocabulary);
    this.alikeInPersons = new AlikeWords(this.vocabulary, AS_PERSONS);
    this.scratch = {
      masks: new Uint32Array(this.readings),
      touched: new Uint32Array(this.readings),
      slots: new Int32Array(this.vocabulary.size),
      serial: 1,
    };
  }

  /** A word of any name with its weight among the indexed names. */
  weigh(word: Word): WeighedWord {
    return this.vocabulary.weigh(word);
  }

  entityAt(at: number): ListedParty {
    return this.parties.get(at, () => entityAt(this.arrays.source, at));
  }

  kindOf(entity: number): PartyKind | undefined {
    return PARTY_KINDS[this.arrays.source.kinds[entity] ?? 0];
  }

  entityOf(reading: number): number {
    return this.arrays.entityOf[reading] ?? 0;
  }

  /** Whether any entity is of a kind that passes. */
  hasKind(passes: (kind: PartyKind | undefined) => boolean): boolean {
    return this.kinds.some(passes);
  }

  /** First and last reading + 1 of an entity’s names. */
  readingsOf(entity: number): readonly [from: number, to: number] {
    const { firstReadings } = this.arrays.source;
    return [firstReadings[entity] ?? 0, firstReadings[entity + 1] ?? 0];
  }

  /** Vocabulary numbers of the words of a reading. */
  wordsOf(reading: number): Uint32Array {
    const { firstWords, words } = this.arrays.source;
    return words.subarray(firstWords[reading] ?? 0, firstWords[reading + 1] ?? 0);
  }

  nameAt(reading: number): IndexedName {
    return this.names.get(reading, () => {
      const entity = this.entityOf(reading);
      const rest = this.arrays.source.rests[reading] ?? 0;
      return {
        ...this.rests.get(rest, (): Rest => JSON.parse(textAt(this.arrays.source.restTexts, rest))),
        words: Array.from(this.wordsOf(reading), (id) => this.vocabulary.weighedAt(id)),
        letters: this.lettersOf(reading),
        kind: this.kindOf(entity),
        entity,
      };
    });
  }

  /** The name that a reading reads, and the reading itself. */
  writtenAt(reading: number): { name: PartyName; read: ReadName } {
    const place = this.arrays.source.places[reading] ?? 0;
    const entity = this.entityAt(this.entityOf(reading));
    const name = entity.names[Math.floor(place / READINGS)] ?? NAMELESS;
    const read = readingsOf(name.name, entity.kind);
    return { name, read: read[place % READINGS] ?? readName(name.name, entity.kind) };
  }

  lettersOf(reading: number): readonly string[] {
    const text = textAt(this.arrays.source.letters, reading);
    return text === '' ? [] : text.split(' ');
  }

  /** Readings whose letters agree with a name's. */
  withLetters(letters: readonly string[]): ReadonlySet<number> {
    const seen = new Set<number>();
    for (const text of letters)
      for (const hash of lettersSought(text))
        eachUnder(this.arrays.letters, hash, (reading) => seen.add(reading));
    if (seen.size === 0) return seen;
    return new Set([...seen].filter((reading) => compareLetters(letters, this.lettersOf(reading)) !== null));
  }

  /** Readings of which a name is the acronym, and readings that are an acronym of it. */
  withAcronym(name: WeighedName): number[] {
    const words = name.words.map(({ word }) => word);
    const [only] = words;
    if (words.length === 1 && only !== undefined)
      return mayBeAcronym(only)
        ? this.agreeing(name, itemsUnder(this.arrays.acronyms, hashText(only.text)))
        : [];
    const acronym = acronymOf(words);
    if (acronym === null) return [];
    const { firstHolders, holders } = this.arrays;
    return [...idsOfText(this.vocabulary, acronym)].flatMap((id) =>
      this.agreeing(name, holders.subarray(firstHolders[id] ?? 0, firstHolders[id + 1] ?? 0)),
    );
  }

  private agreeing(name: WeighedName, readings: Uint32Array | readonly number[]): number[] {
    return [...readings].filter((reading) => acronymAgrees(name, this.nameAt(reading)));
  }

  /** Readings that may have the native form. */
  withNative(native: string): readonly number[] {
    return itemsUnder(this.arrays.natives, hashText(native));
  }

  /** Entities that may carry the identifier. */
  withIdentifier(identifier: Identifier): readonly number[] {
    return itemsUnder(this.arrays.identifiers, hashText(identifierKey(identifier)));
  }
}

const NAMELESS: PartyName = { name: '', kind: 'main' };

/** Space of one thread for counting while it searches; between searches `masks` is all zero. */
export type Scratch = {
  readonly masks: Uint32Array;
  readonly touched: Uint32Array;
  readonly slots: Int32Array;
  serial: number;
};
