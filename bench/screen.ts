import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { distance } from 'fastest-levenshtein';
import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import type { ListedParty, ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { DEFAULT_THRESHOLD, screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { syntheticNames, vary } from './synthetic-names.ts';

const SUPPLIERS = 2_000;
const PEER_SUPPLIERS = 40;
const ROUNDS = 3;

export type ScreenFigures = {
  names: number;
  buildMs: number;
  bytesPerName: number;
  suppliersPerSecond: number;
  found: number;
  asked: number;
  peerSuppliersPerSecond: number;
  timesThePeer: number;
};

/**
 * Suppliers a second against 10,000 and 100,000 made-up listed names, beside a scan with fastest-levenshtein over the
 * same names in the same run. Half of the suppliers are variants of listed names. Median of three rounds.
 */
export function run({ json }: { json: boolean }): Promise<void> {
  const figures = [10_000, 100_000].map(measure);
  if (json) console.log(JSON.stringify({ screen: figures }));
  else figures.forEach(print);
  return Promise.resolve();
}

function measure(names: number): ScreenFigures {
  const listed = syntheticNames(names, 7);
  const parties = listed.map((name, at) => asListed(name, at));
  const memory = heap();
  const started = performance.now();
  const index = buildIndex(parties);
  const buildMs = performance.now() - started;
  const bytesPerName = (heap() - memory) / names;
  const clean = syntheticNames(SUPPLIERS / 2, 11);
  const suppliers = clean
    .flatMap((name, at) => [name, vary(listed[(at * 97) % names] ?? name, at)])
    .map(asParty);
  const countryName = (iso3: string): string => iso3;
  let found = 0;
  const rates = Array.from({ length: ROUNDS }, () => {
    found = 0;
    const from = performance.now();
    for (const supplier of suppliers) {
      if (screenParty(index, supplier, { threshold: DEFAULT_THRESHOLD, countryName }).findings.length > 0)
        found += 1;
    }
    return suppliers.length / ((performance.now() - from) / 1000);
  });
  const peer = scan(listed, suppliers.slice(0, PEER_SUPPLIERS));
  const rate = median(rates);
  return {
    names,
    buildMs: Math.round(buildMs),
    bytesPerName: Math.round(bytesPerName),
    suppliersPerSecond: Math.round(rate),
    found,
    asked: suppliers.length,
    peerSuppliersPerSecond: Math.round(peer * 10) / 10,
    timesThePeer: Math.round(rate / peer),
  };
}

/** The peer: edit distance to every name, the nearest kept. */
function scan(listed: readonly string[], suppliers: readonly ScreenedParty[]): number {
  const lower = listed.map((name) => name.toLowerCase());
  const from = performance.now();
  let nearest = 0;
  for (const supplier of suppliers) {
    const name = supplier.names[0]?.name.toLowerCase() ?? '';
    let best = Infinity;
    for (const other of lower) best = Math.min(best, distance(name, other));
    nearest += best;
  }
  const seconds = (performance.now() - from) / 1000;
  return nearest < 0 ? 0 : suppliers.length / seconds;
}

function asListed(name: string, at: number): ListedParty {
  return {
    list: 'synthetic',
    key: String(at),
    names: [{ name, kind: 'main' }],
    countries: ['CHN'],
    places: [],
    identifiers: [],
  };
}

function asParty(name: string): ScreenedParty {
  return { names: [{ name, kind: 'main' }], countries: ['CHN'], places: [], identifiers: [] };
}

/** Bytes in use after a full collection, so that litter does not count. */
function heap(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(figures: ScreenFigures): void {
  console.log(`${figures.names} listed names`);
  console.log(`  index built in ${figures.buildMs} ms, about ${figures.bytesPerName} bytes a name`);
  console.log(
    `  ${figures.suppliersPerSecond} suppliers/s (${figures.found} of ${figures.asked} with a finding)`,
  );
  console.log(
    `  fastest-levenshtein scan: ${figures.peerSuppliersPerSecond} suppliers/s; ${figures.timesThePeer} times`,
  );
}
