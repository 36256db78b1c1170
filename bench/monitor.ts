import type { ListedParty } from '#app/domain/screening/engine/party.ts';
import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import { buildReverseIndex, touchedBy } from '#app/domain/screening/engine/reverse-index.ts';
import { DEFAULT_THRESHOLD } from '#app/domain/screening/engine/screen-party.ts';
import { toInputs } from '#app/domain/screening/supplier-inputs.ts';
import { syntheticNames } from './synthetic-names.ts';

const SUPPLIERS = 100_000;
const LISTED = 10_000;
const CHANGED = 100;
const ROUNDS = 5;

type Figure = { what: string; seconds: number; cpuSeconds: number };

/**
 * A change of 100 entries of a list against 100,000 suppliers: the register is indexed, and the changed entries are looked
 * up in it. Names are made by rule. Wall time and processor time, the median of five for the look-up.
 */
export async function run({ json, quick }: { json: boolean; quick: boolean }): Promise<void> {
  const suppliers = syntheticNames(quick ? SUPPLIERS / 10 : SUPPLIERS, 1).map((name, id) => ({
    id: String(id),
    name,
    otherNames: [],
    country: 'CHN',
    identifiers: [],
    sites: [],
  }));
  const lists = buildIndex(syntheticNames(LISTED, 2).map(toListed));
  const changed = syntheticNames(CHANGED, 3).map(toListed);
  const reading = measure('index the register', () =>
    buildReverseIndex(
      suppliers.map((supplier) => {
        const { kind, names, identifiers } = toInputs(supplier);
        return { id: supplier.id, kind, names, identifiers };
      }),
    ),
  );
  const looks = Array.from({ length: ROUNDS }, () =>
    measure('look up the changed entries', () =>
      touchedBy(reading.value, changed, DEFAULT_THRESHOLD, (word) => lists.weigh(word)),
    ),
  );
  const look = median(looks);
  print({ suppliers: suppliers.length, changed: CHANGED, touched: look.value.size }, [reading, look], json);
}

function toListed(name: string, at: number): ListedParty {
  return {
    kind: 'organisation',
    list: 'synthetic',
    key: String(at),
    names: [{ name, kind: 'main' }],
    countries: ['CHN'],
    places: [],
    identifiers: [],
  };
}

function measure<Value>(what: string, work: () => Value): Figure & { value: Value } {
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(cpu);
  return { what, seconds: (performance.now() - from) / 1000, cpuSeconds: (user + system) / 1e6, value };
}

function median<Value>(figures: readonly (Figure & { value: Value })[]): Figure & { value: Value } {
  const [middle] = figures
    .toSorted((a, b) => a.cpuSeconds - b.cpuSeconds)
    .slice(Math.floor(figures.length / 2));
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}

function print(counts: Record<string, number>, figures: readonly Figure[], json: boolean): void {
  const rows = figures.map(({ what, seconds, cpuSeconds }) => ({ what, seconds, cpuSeconds }));
  if (json) {
    console.log(JSON.stringify({ bench: 'monitor', ...counts, figures: rows }));
    return;
  }
  console.log(
    `${counts['changed']} changed entries against ${counts['suppliers']} suppliers: ${counts['touched']} touched`,
  );
  for (const { what, seconds, cpuSeconds } of rows)
    console.log(`  ${what.padEnd(30)} ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of processor time`);
}
