import { comparePersonWords } from '../names/compare-person-words.ts';
import { personWord, soundOf, type PersonRole, type PersonWord } from '../names/person-word.ts';
import { soundDistance } from '../names/sound-distance.ts';
import type { Alignment, Pair, WeighedWord } from './align-names.ts';

/** A person’s name as the alignment sees it: its words and how much each counts. */
export type PersonSide = { readonly words: readonly PersonWord[]; readonly counts: readonly number[] };

const COUNTS: Readonly<Record<PersonRole, number>> = {
  name: 1,
  weak: 0.3,
  initial: 0.4,
  generation: 0.2,
  particle: 0,
  title: 0,
};
const WRITTEN_APART = 0.96;
const APART_AND_ALIKE = 0.85;
const SHORTEST_JOIN = 4;
const LONGEST_JOIN = 3;

/** Prepares a name; where no word is a name ("Don", "President") each word counts as one. */
export function personSide(words: readonly WeighedWord[]): PersonSide {
  const own = words.map(({ word }) => personWord(word));
  const named = own.some(({ role }) => role === 'name' || role === 'weak');
  return { words: own, counts: own.map(({ role }) => (named || role === 'initial' ? COUNTS[role] : 1)) };
}

/**
 * Pairs the words of two persons’ names, best pairs first, order free, a name joined on one side and split on the
 * other as one. Titles and particles are paired where they are the same and missed nowhere.
 */
export function alignPersons(a: PersonSide, b: PersonSide): Alignment {
  const pairs: Pair[] = [];
  const usedA = new Uint8Array(a.words.length);
  const usedB = new Uint8Array(b.words.length);
  for (const pair of possiblePairs(a, b).sort(bestFirst)) {
    if (isUsed(usedA, pair.a) || isUsed(usedB, pair.b)) continue;
    usedA.fill(1, pair.a[0], pair.a[1]);
    usedB.fill(1, pair.b[0], pair.b[1]);
    pairs.push(pair);
  }
  return { pairs, onlyA: unused(usedA, a), onlyB: unused(usedB, b) };
}

function possiblePairs(a: PersonSide, b: PersonSide): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, one] of a.words.entries()) {
    for (const [j, other] of b.words.entries()) {
      const [left, right] = [a.counts[i] ?? 0, b.counts[j] ?? 0];
      const similarity = left * right > 0 || one.text === other.text ? comparePersonWords(one, other) : 0;
      if (similarity > 0)
        pairs.push({
          a: [i, i + 1],
          b: [j, j + 1],
          similarity,
          weight: left * right === 0 ? 0 : Math.min(left, right),
        });
    }
  }
  addJoins(a, b, (at, from, to, similarity, weight) =>
    pairs.push({ a: [at, at + 1], b: [from, to], similarity, weight }),
  );
  addJoins(b, a, (at, from, to, similarity, weight) =>
    pairs.push({ a: [from, to], b: [at, at + 1], similarity, weight }),
  );
  return pairs;
}

type Found = (at: number, from: number, to: number, similarity: number, weight: number) => void;

function addJoins(whole: PersonSide, parts: PersonSide, found: Found): void {
  for (const [at, one] of whole.words.entries()) {
    if (one.role !== 'name' || one.text.length < SHORTEST_JOIN || one.vowelless) continue;
    for (let from = 0; from + 1 < parts.words.length; from += 1) {
      let joined = parts.words[from]?.text ?? '';
      let weight = parts.counts[from] ?? 0;
      for (let to = from + 2; to <= Math.min(parts.words.length, from + LONGEST_JOIN); to += 1) {
        if (standsAlone(parts.words[from]) || standsAlone(parts.words[to - 1])) break;
        joined += parts.words[to - 1]?.text ?? '';
        weight += parts.counts[to - 1] ?? 0;
        const similarity = joinSimilarity(one, joined);
        if (similarity > 0 && weight > 0) found(at, from, to, similarity, Math.max(1, weight));
      }
    }
  }
}

/** Initials and titles are never a piece of a name that was split. */
function standsAlone(word: PersonWord | undefined): boolean {
  return word?.role === 'initial' || word?.role === 'title';
}

function joinSimilarity(one: PersonWord, joined: string): number {
  if (Math.abs(one.text.length - joined.length) > 2) return 0;
  if (one.text === joined) return WRITTEN_APART;
  if (one.text[0] !== joined[0]) return 0;
  const distance = soundDistance(one.sound, soundOf(joined), 0.6);
  return distance === 0 ? WRITTEN_APART : distance <= 0.6 ? APART_AND_ALIKE : 0;
}

function bestFirst(one: Pair, other: Pair): number {
  return (
    other.similarity * other.weight - one.similarity * one.weight ||
    other.similarity - one.similarity ||
    one.a[0] + one.b[0] - other.a[0] - other.b[0] ||
    Math.abs(one.a[0] - one.b[0]) - Math.abs(other.a[0] - other.b[0]) ||
    one.a[0] - other.a[0] ||
    one.b[0] - other.b[0]
  );
}

function isUsed(used: Uint8Array, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at += 1) if (used[at] === 1) return true;
  return false;
}

function unused(used: Uint8Array, side: PersonSide): number[] {
  const free: number[] = [];
  for (let at = 0; at < used.length; at += 1) if (used[at] === 0 && (side.counts[at] ?? 0) > 0) free.push(at);
  return free;
}
