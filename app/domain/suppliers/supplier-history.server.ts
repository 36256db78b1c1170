import type { Viewer } from '#app/domain/access/viewer.ts';
import { type SupplierEvent, supplierEvents } from '#models/supplier-history.server.ts';
import { findSupplier } from './find-supplier.server.ts';
import type { Supplier } from './supplier.ts';

const PAGE = 50;

/** What happened to a supplier, newest first: who, when, and each field from what to what. */
export async function supplierHistory(
  viewer: Viewer,
  id: string,
  page = 1,
): Promise<{ supplier: Supplier; events: SupplierEvent[]; hasMore: boolean }> {
  const supplier = await findSupplier(viewer, id);
  const skip = (page - 1) * PAGE;
  const events = await supplierEvents(viewer.organisationId, id, { skip, limit: PAGE + 1 });
  return { supplier, events: events.slice(0, PAGE), hasMore: events.length > PAGE };
}
