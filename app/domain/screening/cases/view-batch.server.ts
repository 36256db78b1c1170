import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findBatch } from '#models/case-batch.server.ts';
import { isId } from '#models/new-id.server.ts';
import type { CaseBatch } from './bulk.ts';

/** What came of an order on many matches; null when the organisation has no such order. */
export async function viewBatch(viewer: Viewer, id: string | null): Promise<CaseBatch | null> {
  authorise(viewer, 'read', 'screening');
  return id !== null && isId(id) ? findBatch(viewer.organisationId, id) : null;
}
