import { entriesSince } from '#app/domain/ledger/entries-since.server.ts';
import { chainHead } from '#app/domain/ledger/chain-head.server.ts';
import { countSuppliersOf } from '#models/supplier.server.ts';
import { supplierProfiles } from '#models/supplier-counts.server.ts';
import { countsOf, emptyTally, type SupplierCounts, type Tally, tallySupplier } from './register-tally.ts';

/** Suppliers of all registers together of which a process keeps what counts are made of. */
const MOST_KEPT = 300_000;
/** Changed suppliers that are read one by one; of more the whole register is read again. */
const MOST_CHANGED = 500;

type Head = { sequence: number; hash: string };
type Kept = { head: Head; tally: Tally; counts: SupplierCounts };

const kept = new Map<string, Kept>();

/**
 * An organisation's register in counts, for rooms that have asked who the viewer is. The whole register is read once a
 * process; after that the ledger tells which suppliers have changed, and only those are read. Counts stay the same object
 * until a supplier changes.
 */
export async function registerCounts(organisationId: string): Promise<SupplierCounts> {
  const head = await chainHead({ organisationId });
  if (head === null) return countsOf(emptyTally());
  const known = kept.get(organisationId);
  const changed = known === undefined ? 'all' : await changedSince(organisationId, known.head, head);
  const current = known === undefined || changed === 'all' ? null : known;
  if (current !== null && changed.length === 0) {
    current.head = head;
    return current.counts;
  }
  const profiles = await supplierProfiles(organisationId, current === null ? 'all' : changed);
  const tally = current?.tally ?? emptyTally();
  for (const profile of profiles) tallySupplier(tally, profile);
  const counts = countsOf(tally);
  keep(organisationId, { head, tally, counts });
  return counts;
}

/** How many suppliers an organisation's register holds. */
export async function registerSize(organisationId: string): Promise<number> {
  return countSuppliersOf(organisationId);
}

/** The suppliers that changed between two states of the chain; `all` where that cannot be told from it. */
async function changedSince(organisationId: string, from: Head, to: Head): Promise<string[] | 'all'> {
  if (from.hash === to.hash) return [];
  const entries = await entriesSince(organisationId, from, MOST_CHANGED);
  if (entries === null || entries.some(({ act }) => act === 'import.batch-saved')) return 'all';
  const changes = entries.filter(({ act }) => act === 'supplier.created' || act === 'supplier.edited');
  return [...new Set(changes.flatMap(({ subjects }) => subjects.map(({ id }) => id)))];
}

/** The one used last stands last; the first ones go when too many suppliers are kept. */
function keep(organisationId: string, state: Kept): void {
  kept.delete(organisationId);
  kept.set(organisationId, state);
  let suppliers = 0;
  for (const { tally } of kept.values()) suppliers += tally.kindOf.size;
  for (const [oldest, { tally }] of kept) {
    if (suppliers <= MOST_KEPT || oldest === organisationId) break;
    suppliers -= tally.kindOf.size;
    kept.delete(oldest);
  }
}
