import { countSuppliersOf } from '#models/supplier.server.ts';
import { countSuppliers, registerMark, type SupplierCounts } from '#models/supplier-counts.server.ts';

/** Registers whose counts a process keeps. */
const MOST_KEPT = 50;
const kept = new Map<string, { mark: string; counts: Promise<SupplierCounts> }>();

/**
 * An organisation's register in counts, for rooms that have asked who the viewer is. They are made once for each state of the
 * register: a change of any supplier makes them anew.
 */
export async function registerCounts(organisationId: string): Promise<SupplierCounts> {
  const mark = await registerMark(organisationId);
  const known = kept.get(organisationId);
  if (known?.mark === mark) return known.counts;
  const counts = countSuppliers(organisationId);
  kept.delete(organisationId);
  kept.set(organisationId, { mark, counts });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  try {
    return await counts;
  } catch (error) {
    kept.delete(organisationId);
    throw error;
  }
}

/** How many suppliers an organisation's register holds. */
export async function registerSize(organisationId: string): Promise<number> {
  return countSuppliersOf(organisationId);
}
