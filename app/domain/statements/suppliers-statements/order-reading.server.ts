import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { addReadingOrder, changeReadingOrder } from '#models/reading-order.server.ts';
import { supplierBytes } from '#models/supplier-text.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { detectKind } from '../documents-in/detect-kind.ts';
import { DOCUMENT_LIMITS, documentFix, documentRefused } from '../documents-in/document-problem.ts';
import { orderPlace, type ReadingOrder } from './reading-order.ts';

export const AddressDraft = z.object({
  url: z
    .url({
      protocol: /^https?$/,
      error: 'Enter the whole address, such as https://www.example.org/modern-slavery',
    })
    .max(1024, 'Shorten the address to 1,024 characters'),
});

/** A supplier's statement as a file, or the address where it stands. */
type Given = { file: { fileName: string; bytes: Buffer } } | { url: string };

/**
 * Asks for the job that reads a supplier's statement from a file or from an address. What can be told of a file at once is
 * refused at once; the file waits sealed until it is read.
 *
 * @returns the id of the job
 * @throws NotFound · InvalidInput on `file`, naming the fix
 */
export async function orderReading(
  viewer: Viewer,
  supplierId: string,
  given: Given,
  now: Date,
): Promise<string> {
  authorise(viewer, 'edit', 'statement');
  const supplier = await findSupplier(viewer, supplierId);
  const place = { organisationId: viewer.organisationId, supplierId: supplier.id, id: newId() };
  const sealed = 'file' in given ? await sealFile(place, given.file.bytes) : { bytesId: null, keyId: null };
  const order: ReadingOrder = {
    ...place,
    ...sealed,
    way: 'file' in given ? 'file' : 'address',
    source: 'file' in given ? given.file.fileName.slice(0, 200) : given.url,
    jobId: null,
    byName: viewer.name,
    createdAt: now,
    state: 'open',
    problem: null,
  };
  try {
    return await inTransaction(async () => {
      await addReadingOrder(order);
      const subjects = [{ kind: 'supplier', id: supplier.id }];
      const content = { way: order.way, source: order.source };
      await recordChange(viewer, { act: 'supplier-statement.reading-asked', subjects, content }, now);
      const jobId = await enqueueJob(viewer, 'read-supplier-statement', { orderId: order.id }, now);
      await changeReadingOrder(viewer.organisationId, order.id, { jobId });
      return jobId;
    });
  } catch (error) {
    if (sealed.bytesId !== null) await supplierBytes.drop(sealed.bytesId);
    throw error;
  }
}

async function sealFile(
  place: Pick<ReadingOrder, 'organisationId' | 'supplierId' | 'id'>,
  bytes: Buffer,
): Promise<{ bytesId: string; keyId: string }> {
  const detected = detectKind(bytes);
  const problem =
    bytes.length > DOCUMENT_LIMITS.bytes ? 'too-large' : 'problem' in detected ? detected.problem : null;
  if (problem !== null) throw new InvalidInput({ file: [documentFix(documentRefused(problem)) ?? problem] });
  const { keyId, box } = (await sealer()).sealBytes(bytes, orderPlace(place));
  return { keyId, bytesId: await supplierBytes.keep(place.organisationId, box) };
}
