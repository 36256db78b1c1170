import type { Criterion } from '../criteria.ts';

/**
 * One written rule: words that speak for a criterion (weight above 0) or against it (below 0). Patterns are matched
 * against the sentence in small letters (see `foldCase`), so they are written in small letters.
 */
export type Cue = {
  /** Unique; names the rule to a person, as in "board-approved". */
  readonly id: string;
  readonly of: Criterion;
  /** On the scale of log odds: 3 is all but decisive, 1 a hint. */
  readonly weight: number;
  readonly pattern: RegExp;
};

type CueLine = readonly [id: string, weight: number, pattern: RegExp];

/** The rules of one criterion from lines of name, weight and pattern. */
export function cuesOf(of: Criterion, lines: readonly CueLine[]): Cue[] {
  return lines.map(([name, weight, pattern]) => ({ id: `${of}/${name}`, of, weight, pattern }));
}

/** Small letters and plain apostrophes, of the same length as the text, so that places in one are places in the other. */
export function foldCase(text: string): string {
  const small = text.toLowerCase().replace(/[’‘`´]/g, "'");
  if (small.length === text.length) return small;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}
