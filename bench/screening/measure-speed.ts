import { pickSome, seeded } from '../seeded-random.ts';
import { syntheticNames, vary } from '../synthetic-names.ts';
import { openEngine, type EngineClient } from './engine-client.ts';

/** Engines worth waiting for at a number of names: a scan of a million says no more than one of ten thousand. */
export type Size = { readonly names: number; readonly engines: readonly string[] };

const INDEXED = ['Daylight', '@m31coding/fuzzy-search', 'flexsearch', 'minisearch', 'pg_trgm'];
const SCANS = ['fastest-levenshtein scan', 'Jaro-Winkler scan', 'fuzzball token_sort_ratio'];
const SLOW = ['fuse.js', 'fuzzball WRatio'];

export const SIZES: readonly Size[] = [
  { names: 10_000, engines: [...INDEXED, ...SCANS, ...SLOW] },
  { names: 100_000, engines: [...INDEXED, ...SCANS] },
  { names: 1_000_000, engines: INDEXED },
];

export type SpeedFigures = {
  readonly engine: string;
  readonly names: number;
  readonly buildMs: number;
  /** Null where the index lies outside the process. */
  readonly bytesPerName: number | null;
  /** Median of the rounds. */
  readonly namesPerSecond: number;
  /** The same by processor time, for a machine that is busy with other things. Null where the work is done elsewhere. */
  readonly namesPerProcessorSecond: number | null;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Queries timed over all rounds: few for slow engines. */
  readonly queries: number;
};

export type NotHad = { readonly engine: string; readonly names: number; readonly reason: string };

const LISTED_SEED = 7;
const QUERIES = 2_000;

/** How long each engine may take a round. */
const BUDGET_MS = 1_500;

/** Times every engine over made-up names, one after the other in each round, and takes the median of the rounds. */
export async function measureSpeed(
  { names, engines }: Size,
  rounds: number,
): Promise<(SpeedFigures | NotHad)[]> {
  const opened: { engine: string; client: EngineClient }[] = [];
  const figures: (SpeedFigures | NotHad)[] = [];
  for (const engine of engines) {
    try {
      const client = await openEngine(engine, 'speed', { count: names, seed: LISTED_SEED });
      await client.time(queriesFor(names, 99), BUDGET_MS / 3);
      opened.push({ engine, client });
    } catch (problem) {
      figures.push({ engine, names, reason: problem instanceof Error ? problem.message : String(problem) });
    }
  }
  const timed = opened.map((): Round[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const queries = queriesFor(names, round);
    for (const [at, { client }] of opened.entries()) timed[at]?.push(await client.time(queries, BUDGET_MS));
  }
  for (const { client } of opened) await client.close();
  const measured = opened.map(({ engine, client }, at) => figuresOf(engine, names, client, timed[at] ?? []));
  return [...measured, ...figures];
}

/** Half are names like the listed ones, half are listed names changed; another order each round. */
function queriesFor(names: number, round: number): string[] {
  const listed = syntheticNames(Math.min(names, 10_000), LISTED_SEED);
  const clean = syntheticNames(QUERIES / 2, 11);
  const changed = clean.map((_, at) => vary(listed[(at * 97) % listed.length] ?? '', at));
  return pickSome(seeded(round + 1), [...clean, ...changed], QUERIES);
}

type Round = { readonly latencies: readonly number[]; readonly cpuMs: number };

function figuresOf(
  engine: string,
  names: number,
  { opened }: EngineClient,
  rounds: readonly Round[],
): SpeedFigures {
  const outside = engine === 'pg_trgm';
  const all = rounds.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  const rate = ({ latencies }: Round, ms: number): number => (1000 * latencies.length) / Math.max(ms, 1e-6);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    engine,
    names,
    buildMs: Math.round(opened.buildMs),
    bytesPerName: outside ? null : Math.round(opened.bytes / names),
    namesPerSecond: median(rounds.map((round) => rate(round, sum(round.latencies)))),
    namesPerProcessorSecond: outside ? null : median(rounds.map((round) => rate(round, round.cpuMs))),
    p50Ms: at(all, 0.5),
    p99Ms: at(all, 0.99),
    queries: all.length,
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return at(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
