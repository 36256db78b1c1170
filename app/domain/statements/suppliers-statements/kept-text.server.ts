import { createHash } from 'node:crypto';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { newId } from '#models/new-id.server.ts';
import { supplierBytes } from '#models/supplier-text.server.ts';
import type { KeptText, SupplierStatement } from './supplier-statement.ts';

type Place = Pick<SupplierStatement, 'organisationId' | 'supplierId'>;

/** Where a sealed text belongs: it opens nowhere else. */
function textPlace({ organisationId, supplierId }: Place, id: string): string {
  return `organisation/${organisationId}/supplier/${supplierId}/statement-text/${id}`;
}

/** Seals a text and keeps it. The record that names it is the caller's; `supplierBytes.drop` takes it back. */
export async function sealText(place: Place, text: string, now: Date): Promise<KeptText> {
  const id = newId();
  const bytes = Buffer.from(text, 'utf8');
  const { keyId, box } = (await sealer()).sealBytes(bytes, textPlace(place, id));
  const bytesId = await supplierBytes.keep(place.organisationId, box);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, bytesId, keyId, sha256, characters: text.length, at: now };
}

/** A kept text; null where its bytes are gone. */
export async function openText(place: Place, { id, bytesId, keyId }: KeptText): Promise<string | null> {
  const box = await supplierBytes.read(place.organisationId, bytesId);
  if (box === null) return null;
  return (await sealer()).openBytes({ keyId, box }, textPlace(place, id)).toString('utf8');
}
