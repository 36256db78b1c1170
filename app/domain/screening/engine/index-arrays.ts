import type { Word } from '../names/word.ts';
import { acronymOf } from './acronyms.ts';
import { buildHashLists, hashText, type HashLists } from './hash-lists.ts';
import { PARTY_KINDS, READINGS, type IndexSource, type Rest } from './index-source.ts';
import { lettersKept } from './letters.ts';
import { buildJoinTable } from './join-table.ts';
import { countTexts, NumberList, sharedNumbers, textAt } from './shared-arrays.ts';
import { buildVocabulary, type VocabularyArrays } from './vocabulary.ts';
import { meetingKeys, personKeys } from './word-keys.ts';

/** A whole index as a plain structure of arrays in shared memory. */
export type IndexArrays = {
  readonly source: IndexSource;
  readonly vocabulary: VocabularyArrays;
  /** Entity of each reading. */
  readonly entityOf: Uint32Array;
  /** Readings that hold a word: from `firstHolders[word]` in `holders`. */
  readonly firstHolders: Uint32Array;
  readonly holders: Uint32Array;
  /** One bit for each word of a reading, by the word’s number: rules readings out without reading their words. */
  readonly signatures: Uint32Array;
  /** Readings by their words written as one. */
  readonly joins: HashLists;
  /** Readings by their form in their own script. */
  readonly natives: HashLists;
  /** Readings by the first letters of their words. */
  readonly acronyms: HashLists;
  /** Readings by parts of their letters. */
  readonly letters: HashLists;
  /** Entities by their identifiers. */
  readonly identifiers: HashLists;
};

/** Derives everything that a search needs from the source. `words` are the words of its vocabulary. */
export function deriveArrays(source: IndexSource, words: readonly Word[]): IndexArrays {
  const readings = source.rests.length;
  const { firstHolders, holders } = invert(source, words.length);
  const counted = countHolders(source, words.length);
  return {
    source,
    vocabulary: buildVocabulary(words, keysFor(source, words.length), counted.holders, counted.names),
    entityOf: entitiesOfReadings(source, readings),
    firstHolders,
    holders,
    signatures: signaturesOf(source, readings),
    joins: buildJoinTable(source, words),
    natives: nativesOf(source),
    acronyms: acronymsOf(source, words),
    letters: lettersOf(source),
    identifiers: identifiersOf(source),
  };
}

/** Keys of a word; those of persons only for words that stand in the name of somebody who may be a person. */
function keysFor(source: IndexSource, words: number): (word: Word, id: number) => string[] {
  const personal = new Uint8Array(words);
  const { kinds, firstReadings, firstWords } = source;
  kinds.forEach((kind, entity) => {
    if (PARTY_KINDS[kind] !== 'person' && PARTY_KINDS[kind] !== undefined) return;
    const from = firstWords[firstReadings[entity] ?? 0] ?? 0;
    const to = firstWords[firstReadings[entity + 1] ?? 0] ?? 0;
    for (const word of source.words.subarray(from, to)) personal[word] = 1;
  });
  return (word, id) => (personal[id] === 1 ? [...meetingKeys(word), ...personKeys(word)] : meetingKeys(word));
}

/** The bit of a word in signatures. */
export function signatureBit(word: number): number {
  return 1 << (Math.imul(word, 0x9e3779b1) >>> 27);
}

function entitiesOfReadings({ firstReadings }: IndexSource, readings: number): Uint32Array {
  const entities = sharedNumbers([], readings);
  for (let entity = 0; entity + 1 < firstReadings.length; entity += 1)
    entities.fill(entity, firstReadings[entity] ?? 0, firstReadings[entity + 1] ?? 0);
  return entities;
}

function invert(source: IndexSource, words: number): { firstHolders: Uint32Array; holders: Uint32Array } {
  const starts = new Uint32Array(words + 1);
  const last = new Int32Array(words).fill(-1);
  eachWord(source, (word, reading) => {
    if (last[word] === reading) return;
    last[word] = reading;
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word += 1)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const holders = sharedNumbers([], starts[words] ?? 0);
  const next = starts.slice();
  last.fill(-1);
  eachWord(source, (word, reading) => {
    if (last[word] === reading) return;
    last[word] = reading;
    const at = next[word] ?? 0;
    holders[at] = reading;
    next[word] = at + 1;
  });
  return { firstHolders: sharedNumbers(starts), holders };
}

/** How many names hold each word, a name counted by its likeliest reading. */
function countHolders(source: IndexSource, words: number): { holders: Uint32Array; names: number } {
  const holders = new Uint32Array(words);
  const last = new Int32Array(words).fill(-1);
  eachWord(source, (word, reading) => {
    if (last[word] === reading || (source.places[reading] ?? 0) % READINGS !== 0) return;
    last[word] = reading;
    holders[word] = (holders[word] ?? 0) + 1;
  });
  let names = 0;
  for (const place of source.places) if (place % READINGS === 0) names += 1;
  return { holders, names };
}

function eachWord({ firstWords, words }: IndexSource, visit: (word: number, reading: number) => void): void {
  for (let reading = 0; reading + 1 < firstWords.length; reading += 1) {
    const end = firstWords[reading + 1] ?? 0;
    for (let at = firstWords[reading] ?? 0; at < end; at += 1) visit(words[at] ?? 0, reading);
  }
}

function signaturesOf(source: IndexSource, readings: number): Uint32Array {
  const signatures = sharedNumbers([], readings);
  eachWord(source, (word, reading) => {
    signatures[reading] = (signatures[reading] ?? 0) | signatureBit(word);
  });
  return signatures;
}

function nativesOf({ rests, restTexts }: IndexSource): HashLists {
  const hashes: number[] = [];
  const readings: number[] = [];
  const known: (number | null | undefined)[] = [];
  for (const [reading, rest] of rests.entries()) {
    let hash = known[rest];
    if (hash === undefined) {
      const { native }: Rest = JSON.parse(textAt(restTexts, rest));
      hash = native === null ? null : hashText(native);
      known[rest] = hash;
    }
    if (hash === null) continue;
    hashes.push(hash);
    readings.push(reading);
  }
  return buildHashLists(Uint32Array.from(hashes), Uint32Array.from(readings));
}

function acronymsOf({ firstWords, words }: IndexSource, vocabulary: readonly Word[]): HashLists {
  const hashes = new NumberList();
  const readings = new NumberList();
  for (let reading = 0; reading + 1 < firstWords.length; reading += 1) {
    const own = words.subarray(firstWords[reading] ?? 0, firstWords[reading + 1] ?? 0);
    const acronym = acronymOf(Array.from(own, (id) => vocabulary[id]).filter((word) => word !== undefined));
    if (acronym === null) continue;
    hashes.push(hashText(acronym));
    readings.push(reading);
  }
  return buildHashLists(hashes.view(), readings.view());
}

function lettersOf({ letters }: IndexSource): HashLists {
  const hashes = new NumberList();
  const readings = new NumberList();
  for (let reading = 0; reading < countTexts(letters); reading += 1) {
    for (const text of textAt(letters, reading).split(' ')) {
      for (const hash of lettersKept(text)) {
        hashes.push(hash);
        readings.push(reading);
      }
    }
  }
  return buildHashLists(hashes.view(), readings.view());
}

function identifiersOf({ firstIdentifiers, identifiers }: IndexSource): HashLists {
  const entities = new Uint32Array(identifiers.length);
  for (let entity = 0; entity + 1 < firstIdentifiers.length; entity += 1)
    entities.fill(entity, firstIdentifiers[entity] ?? 0, firstIdentifiers[entity + 1] ?? 0);
  return buildHashLists(identifiers, entities);
}
