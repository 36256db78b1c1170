import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import { buildReverseIndex, touchedBy } from '#app/domain/screening/engine/reverse-index.ts';
import { DEFAULT_THRESHOLD, screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { updateIndex } from '#app/domain/screening/engine/update-index.ts';
import { syntheticNames, vary } from '../synthetic-names.ts';
import { asListed, asSupplier } from './parties.ts';

const SUPPLIERS = 100_000;
const LISTED = 47_000;
const CHANGED = 100;

export type ListChangeFigures = {
  readonly suppliers: number;
  readonly changed: number;
  /** The index over suppliers, kept between changes. */
  readonly buildMs: number;
  readonly updateMs: number;
  /** Finding the suppliers that the change may touch, and screening those. */
  readonly rescreenMs: number;
  readonly touched: number;
  readonly findings: number;
};

/** A change of 100 entities held against 100,000 suppliers: half of the entities are like a supplier. */
export function measureListChange(): ListChangeFigures {
  const suppliers = syntheticNames(SUPPLIERS, 31);
  const index = buildIndex(syntheticNames(LISTED, 7).map(asListed));
  const added = syntheticNames(CHANGED, 32).map((name, at) => ({
    ...asListed(at % 2 === 0 ? name : vary(suppliers[at * 911] ?? name, at), at),
    list: 'new',
  }));
  const built = timed(() =>
    buildReverseIndex(suppliers.map((name, at) => ({ id: String(at), ...asSupplier(name) }))),
  );
  const updated = timed(() => updateIndex(index, { added, removed: [] }));
  const rescreened = timed(() => {
    const touched = touchedBy(built.value, added, DEFAULT_THRESHOLD, (word) => index.weigh(word));
    const options = { threshold: DEFAULT_THRESHOLD, countryName: (iso3: string): string => iso3 };
    let findings = 0;
    for (const id of touched) {
      const party = asSupplier(suppliers[Number(id)] ?? '');
      findings += screenParty(updated.value, party, options).findings.filter(
        ({ list }) => list === 'new',
      ).length;
    }
    return { touched: touched.size, findings };
  });
  return {
    suppliers: SUPPLIERS,
    changed: CHANGED,
    buildMs: built.ms,
    updateMs: updated.ms,
    rescreenMs: rescreened.ms,
    ...rescreened.value,
  };
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const from = performance.now();
  const value = work();
  return { value, ms: Math.round(performance.now() - from) };
}
