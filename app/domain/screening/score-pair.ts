import { buildIndex, type ScreeningIndex } from './engine/build-index.ts';
import { compareNames, type WeighedName } from './engine/compare-names.ts';
import type { ListedParty, PartyKind } from './engine/party.ts';
import { readingsOf } from './names/read-name.ts';

/** How likely two names are meant for the same party: 0 to 1, three decimals; ranks, is no probability. */
export type PairScorer = (kind: PartyKind | undefined, one: string, other: string) => number;

/**
 * Scores pairs of names outside any list. What the words weigh is learned from the names of `background`. Which name
 * comes first makes no difference: the score is the mean of both directions, for the two readings that agree best.
 */
export function pairScorer(background: readonly ListedParty[]): PairScorer {
  const index = buildIndex(background);
  const read = keepingReader((written, kind) => weighReadings(index, written, kind));
  return (kind, one, other) => {
    const others = read(other, kind);
    const scores = read(one, kind).flatMap((a) =>
      others.map((b) => (compareNames(a, b).score + compareNames(b, a).score) / 2),
    );
    return Math.round(Math.min(1, Math.max(0, ...scores)) * 1000) / 1000;
  };
}

type Reader = (written: string, kind: PartyKind | undefined) => WeighedName[];

const NAMES_KEPT = 10_000;

/** A reader that keeps what it has read, up to a number of names: to read a name takes longer than to compare it. */
function keepingReader(read: Reader): Reader {
  const kept = new Map<string, WeighedName[]>();
  return (written, kind) => {
    const key = `${kind ?? ''} ${written}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    if (kept.size >= NAMES_KEPT) kept.clear();
    const names = read(written, kind);
    kept.set(key, names);
    return names;
  };
}

function weighReadings(index: ScreeningIndex, written: string, kind: PartyKind | undefined): WeighedName[] {
  return readingsOf(written, kind).map(({ words, legal, native, romanised, letters }) => ({
    letters,
    words: words.map(({ word }) => index.weigh(word)),
    legal,
    native,
    romanised,
    kind,
  }));
}
