import { readName, type ReadName } from '../names/read-name.ts';
import { weighWord } from '../names/weigh-words.ts';
import type { Word } from '../names/word.ts';
import type { WeighedWord } from './align-names.ts';
import type { WeighedName } from './compare-names.ts';
import { buildJoinTable, type JoinTable } from './join-table.ts';
import { packLists, type PackedLists } from './packed-lists.ts';
import type { Identifier, ListedParty, PartyName } from './party.ts';
import { buildVocabulary, wordKey, type Vocabulary } from './vocabulary.ts';

/** Listed entities ready to be searched. Immutable but for its private caches and scratch space. */
export type ScreeningIndex = {
  readonly entities: readonly ListedParty[];
  readonly vocabulary: Vocabulary;
  /** Vocabulary id → names that hold the word. */
  readonly namesWithWord: PackedLists;
  readonly joins: JoinTable;
  readonly names: readonly IndexedName[];
  /** Native form → names. */
  readonly nativeNames: ReadonlyMap<string, readonly number[]>;
  /** Identifier key → entities. */
  readonly identifiers: ReadonlyMap<string, readonly number[]>;
  /** Names of each entity: first and last position + 1 in `names`. */
  readonly namesOf: readonly (readonly [from: number, to: number])[];
  readonly weigh: (word: Word) => WeighedWord;
  readonly scratch: Scratch;
};

export type IndexedName = WeighedName & {
  readonly entity: number;
  readonly name: PartyName;
  /** Sum of the weights of its words. */
  readonly weight: number;
};

type Scratch = { readonly sums: Float64Array; readonly stamps: Int32Array; serial: number };

/** The key under which equal identifiers meet: scheme and value without blanks and punctuation. */
export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme.toUpperCase()}:${value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
}

/** Builds the index of listed entities. The order of entities and of their names has no effect on any result. */
export function buildIndex(listed: readonly ListedParty[]): ScreeningIndex {
  const entities = [...listed].sort((a, b) => inOrder(a.list, b.list) || inOrder(a.key, b.key));
  const read = entities.flatMap((entity, at) =>
    sortNames(entity.names).map((name) => ({ entity: at, name, read: readName(name.name, entity.kind) })),
  );
  const counted = countWords(read.map((one) => one.read));
  const vocabulary = buildVocabulary(counted.words);
  const known = counted.words.map((word, id): WeighedWord => ({
    word,
    weight: weighWord(word, counted.counts[id] ?? 0, read.length),
  }));
  const weigh = weigher(vocabulary, known, read.length);
  const names = read.map(({ entity, name, read: own }): IndexedName => {
    const words = own.words.map(({ word }) => weigh(word));
    return {
      entity,
      name,
      words,
      legal: own.legal,
      native: own.native,
      romanised: own.romanised,
      kind: entities[entity]?.kind,
      weight: words.reduce((sum, one) => sum + one.weight, 0),
    };
  });
  return {
    entities,
    vocabulary,
    namesWithWord: packLists(counted.words.length, names, (name) => [
      ...new Set(name.words.map(({ word }) => vocabulary.idOf(word) ?? 0)),
    ]),
    joins: buildJoinTable(names.map((name) => name.words.map(({ word }) => word))),
    names,
    nativeNames: group(names, (name) => (name.native === null ? [] : [name.native])),
    identifiers: group(entities, (entity) => entity.identifiers.map(identifierKey)),
    namesOf: spans(names, entities.length),
    weigh,
    scratch: { sums: new Float64Array(names.length), stamps: new Int32Array(names.length), serial: 0 },
  };
}

function weigher(
  vocabulary: Vocabulary,
  known: readonly WeighedWord[],
  names: number,
): (word: Word) => WeighedWord {
  return (word) => {
    const id = vocabulary.idOf(word);
    return (id === undefined ? undefined : known[id]) ?? { word, weight: weighWord(word, 0, names) };
  };
}

function countWords(names: readonly ReadName[]): { words: Word[]; counts: number[] } {
  const ids = new Map<string, number>();
  const words: Word[] = [];
  const counts: number[] = [];
  for (const name of names) {
    for (const key of new Map(name.words.map(({ word }) => [wordKey(word), word])).values()) {
      const id = ids.get(wordKey(key));
      if (id === undefined) {
        ids.set(wordKey(key), words.length);
        words.push(key);
        counts.push(1);
      } else {
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
  }
  return { words, counts };
}

const KIND_ORDER = { main: 0, alias: 1, native: 2, trading: 3, former: 4, weak: 5, 'also-named': 6 } as const;

/** Main names first, then by kind and letters; equal names once. */
export function sortNames(names: readonly PartyName[]): PartyName[] {
  const sorted = [...names].sort(
    (a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || inOrder(a.name, b.name),
  );
  const seen = new Set<string>();
  return sorted.filter(({ name }) => name.trim() !== '' && !seen.has(name) && seen.add(name));
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function group<T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  things.forEach((thing, n) => {
    for (const key of keysOf(thing)) groups.set(key, [...(groups.get(key) ?? []), n]);
  });
  return groups;
}

function spans(names: readonly IndexedName[], entities: number): (readonly [number, number])[] {
  const found = Array.from({ length: entities }, (): [number, number] => [0, 0]);
  names.forEach((name, at) => {
    const span = found[name.entity];
    if (span === undefined) return;
    if (span[1] === 0) span[0] = at;
    span[1] = at + 1;
  });
  return found;
}
