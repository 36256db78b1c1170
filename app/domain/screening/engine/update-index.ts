import type { Word } from '../names/word.ts';
import { ScreeningIndex } from './build-index.ts';
import { deriveArrays } from './index-arrays.ts';
import {
  entityAt,
  readSource,
  READINGS,
  writtenOut,
  SourceWriter,
  type IndexSource,
} from './index-source.ts';
import type { ListedParty } from './party.ts';
import { inOrder } from './party-order.ts';
import { textAt } from './shared-arrays.ts';

type EntityKey = { readonly list: string; readonly key: string };

/** What a new edition of a list brings. An entity that changed is added again under its list and key. */
export type IndexChange = { readonly added: readonly ListedParty[]; readonly removed: readonly EntityKey[] };

/**
 * The index after a change: byte for byte what `buildIndex` makes of all entities that are listed then. Only the added
 * entities are read; what was read of the others is taken over, and what depends on all of them (numbers, counts,
 * weights, tables) is made anew. The old index stays as it is.
 */
export function updateIndex(index: ScreeningIndex, { added, removed }: IndexChange): ScreeningIndex {
  const old = index.arrays.source;
  const { source: fresh } = readSource(added);
  const gone = new Set<number>();
  for (const key of removed) {
    const place = placeOf(index, key);
    if (place.found) gone.add(place.at);
  }
  const merged = new Merge([old, fresh]);
  let next = 0;
  for (let at = 0; at < fresh.kinds.length; at += 1) {
    const place = placeOf(index, entityAt(fresh, at));
    for (; next < place.at; next += 1) if (!gone.has(next)) merged.take(0, next);
    if (place.found) next = place.at + 1;
    merged.take(1, at);
  }
  for (; next < old.kinds.length; next += 1) if (!gone.has(next)) merged.take(0, next);
  const { source, words } = merged.finish();
  return new ScreeningIndex(deriveArrays(source, words));
}

/**
 * What has to change in an index so that it holds these entities of some lists and no others of them.
 *
 * @param lists names of the lists; `entities` are all their entities
 */
export function changeOfLists(
  index: ScreeningIndex,
  lists: ReadonlySet<string>,
  entities: readonly ListedParty[],
): IndexChange {
  const added = new Map(entities.map((one) => [`${one.list} ${one.key}`, one]));
  const removed: EntityKey[] = [];
  for (const list of lists) {
    for (let at = placeOf(index, { list, key: '' }).at; at < index.entities; at += 1) {
      const old = entityAt(index.arrays.source, at);
      if (old.list !== list) break;
      const now = added.get(`${old.list} ${old.key}`);
      if (now === undefined) removed.push({ list, key: old.key });
      else if (writtenOut(now) === JSON.stringify(old)) added.delete(`${old.list} ${old.key}`);
    }
  }
  return { added: [...added.values()], removed };
}

/** Where an entity stands in the index, or would stand. */
function placeOf(index: ScreeningIndex, { list, key }: EntityKey): { at: number; found: boolean } {
  let low = 0;
  let high = index.entities;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = index.entityAt(middle);
    const order = inOrder(other.list, list) || inOrder(other.key, key);
    if (order === 0) return { at: middle, found: true };
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return { at: low, found: false };
}

/** Takes entities over from several sources, numbering words and rests anew as they first occur. */
class Merge {
  private readonly writer = new SourceWriter();
  private readonly words: Numbering;
  private readonly rests: Numbering;

  constructor(private readonly sources: readonly IndexSource[]) {
    this.words = new Numbering(sources.map(({ vocabulary }) => vocabulary));
    this.rests = new Numbering(sources.map(({ restTexts }) => restTexts));
  }

  take(from: number, entity: number): void {
    const source = this.sources[from];
    if (source === undefined) return;
    const { writer } = this;
    writer.copyEntity(source, entity);
    const { firstIdentifiers, firstReadings, firstWords } = source;
    writer.identifiers.append(
      source.identifiers.subarray(firstIdentifiers[entity] ?? 0, firstIdentifiers[entity + 1] ?? 0),
    );
    for (let reading = firstReadings[entity] ?? 0; reading < (firstReadings[entity + 1] ?? 0); reading += 1) {
      const place = source.places[reading] ?? 0;
      const rest = this.rests.numberOf(from, source.rests[reading] ?? 0);
      writer.startReading(rest, Math.floor(place / READINGS), place % READINGS);
      writer.letters.addFrom(source.letters, reading, reading + 1);
      for (let at = firstWords[reading] ?? 0; at < (firstWords[reading + 1] ?? 0); at += 1)
        writer.words.push(this.words.numberOf(from, source.words[at] ?? 0));
    }
  }

  finish(): { source: IndexSource; words: Word[] } {
    for (const text of this.words.texts) this.writer.vocabulary.add(text);
    for (const text of this.rests.texts) this.writer.restTexts.add(text);
    const words = this.words.texts.map((text): Word => JSON.parse(text));
    return { source: this.writer.finish(), words };
  }
}

type Pack = IndexSource['vocabulary'];

/** New numbers for the texts of several packs: equal texts get one number, in the order in which they are asked for. */
class Numbering {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known: Int32Array[];

  constructor(private readonly packs: readonly Pack[]) {
    this.known = packs.map(({ starts }) => new Int32Array(starts.length).fill(-1));
  }

  numberOf(pack: number, text: number): number {
    const known = this.known[pack]?.[text] ?? -1;
    if (known >= 0) return known;
    const own = this.packs[pack];
    const written = own === undefined ? '' : textAt(own, text);
    const number = this.numbers.get(written) ?? this.texts.length;
    if (number === this.texts.length) {
      this.texts.push(written);
      this.numbers.set(written, number);
    }
    const numbers = this.known[pack];
    if (numbers !== undefined) numbers[text] = number;
    return number;
  }
}
