import { mayBeSameSite, siteKey } from './apply-patch.ts';
import type { SitePatch, SupplierPatch } from './patch.ts';
import { keysOfPatch, keyTexts, matchRow, type SupplierKeys } from './row-key.ts';

export type Repeat = {
  /** The row that the supplier is saved from. */
  firstRow: number;
  text: string;
};

/**
 * Notices suppliers that a file repeats. The first row of a supplier is the one that is saved; a later row is a
 * repetition, and where it has another address that site is added to the first row.
 */
export class RepeatFinder {
  readonly #byKey = new Map<string, Set<number>>();
  readonly #first = new Map<number, { keys: SupplierKeys; patch: SupplierPatch }>();

  /** Tells whether an earlier row was the same supplier; else remembers this one. */
  see(row: number, patch: SupplierPatch): Repeat | null {
    const keys = keysOfPatch(patch);
    const candidates = keyTexts(keys).flatMap((key) => [...(this.#byKey.get(key) ?? [])]);
    const known = [...new Set(candidates)]
      .flatMap((first) => this.#first.get(first) ?? [])
      .filter((first) => !patch.id || !first.patch.id || first.patch.id === patch.id);
    const sameId = known.find((first) => patch.id && first.patch.id === patch.id);
    const match = matchRow(
      keys,
      known.map((first) => first.keys),
    );
    const firstRow = sameId?.keys.id ?? (match.kind === 'found' ? match.id : null);
    const earlier = firstRow === null ? undefined : this.#first.get(Number(firstRow));
    if (earlier) return gather(Number(firstRow), earlier.patch, patch);
    this.#first.set(row, { keys: { ...keys, id: String(row) }, patch });
    for (const key of keyTexts(keys)) {
      const rows = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, rows.add(row));
    }
    return null;
  }
}

function gather(firstRow: number, first: SupplierPatch, repeated: SupplierPatch): Repeat {
  const added: SitePatch[] = [];
  for (const site of repeated.sites) {
    const same = first.sites.find((known) => siteKey(known) === siteKey(site) || mayBeSameSite(known, site));
    if (same) Object.assign(same, { ...site, ...same });
    else added.push(site);
  }
  first.sites.push(...added);
  return added.length > 0
    ? { firstRow, text: `The same supplier as in row ${firstRow}; its site was added to that row.` }
    : { firstRow, text: `The same supplier as in row ${firstRow}; this row was left out.` };
}
