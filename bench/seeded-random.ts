/** A generator of numbers from 0 to 1 (Mulberry32): the same seed, the same numbers. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the things; undefined only of none. */
export function pickOne<T>(next: Random, from: readonly T[]): T | undefined {
  return from[Math.floor(next() * from.length)];
}

/** Up to `count` of the things, in an order of their own. */
export function pickSome<T>(next: Random, from: readonly T[], count: number): T[] {
  const shuffled = [...from];
  const kept = Math.min(count, shuffled.length);
  for (let at = 0; at < kept; at += 1) {
    const other = at + Math.floor(next() * (shuffled.length - at));
    const [one, two] = [shuffled[at], shuffled[other]];
    if (one === undefined || two === undefined) continue;
    shuffled[at] = two;
    shuffled[other] = one;
  }
  return shuffled.slice(0, kept);
}
