import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { suppliersAfter, suppliersWithIds } from '#models/supplier.server.ts';
import type { Supplier } from './supplier.ts';

const PAGE = 500;

/** All suppliers of the viewer's organisation, or those with the ids, in pages of at most 500, in the order of their ids. */
export async function* eachSupplier(
  viewer: Actor,
  { ids }: { ids?: readonly string[] | undefined } = {},
): AsyncGenerator<Supplier[]> {
  authorise(viewer, 'read', 'supplier');
  if (ids) {
    const ordered = [...new Set(ids)].sort();
    for (let at = 0; at < ordered.length; at += PAGE) {
      const page = await suppliersWithIds(viewer.organisationId, ordered.slice(at, at + PAGE));
      yield page.sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    return;
  }
  let after: string | null = null;
  do {
    const page: Supplier[] = await suppliersAfter(viewer.organisationId, after, PAGE);
    if (page.length > 0) yield page;
    after = page.length === PAGE ? (page.at(-1)?.id ?? null) : null;
  } while (after);
}
