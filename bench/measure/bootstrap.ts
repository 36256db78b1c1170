import { seeded } from '../seeded-random.ts';

export type Interval = { readonly low: number; readonly high: number };

const ROUNDS = 2_000;
const SEED = 20_260_502;

/**
 * 95 % bootstrap intervals of several figures, all over the same draws, so that differences between them are paired.
 * Each figure gets how often each case was drawn.
 */
export function bootstrap(
  cases: number,
  figures: readonly ((drawn: readonly number[]) => number)[],
): Interval[] {
  const next = seeded(SEED);
  const values = figures.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const drawn = Array.from({ length: cases }, () => Math.floor(next() * cases));
    figures.forEach((figure, at) => values[at]?.push(figure(drawn)));
  }
  return values.map((own) => {
    own.sort((a, b) => a - b);
    return { low: own[Math.floor(ROUNDS * 0.025)] ?? 0, high: own[Math.ceil(ROUNDS * 0.975) - 1] ?? 0 };
  });
}
