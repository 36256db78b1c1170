import type { Actor } from '#app/domain/access/viewer.ts';
import { changeReadingOrder, staleReadingOrders } from '#models/reading-order.server.ts';
import { supplierBytes } from '#models/supplier-text.server.ts';

const DAYS_OPEN = 2;
const DAY_MS = 86_400_000;

/**
 * Gives up what was handed in to be read and never was, because its job was stopped or kept failing: the sealed file goes,
 * and the supplier's page says to hand it in again. Nothing of what is known of a supplier changes.
 */
export async function giveUpOrders(
  { organisationId }: Pick<Actor, 'organisationId'>,
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - DAYS_OPEN * DAY_MS);
  for (const { id, bytesId } of await staleReadingOrders(organisationId, before)) {
    const problem = 'It was not read to its end. Hand it in once more.';
    await changeReadingOrder(organisationId, id, { state: 'not-read', problem, bytesId: null, keyId: null });
    if (bytesId !== null) await supplierBytes.drop(bytesId);
  }
}

/** Whether something of an organisation waits to be given up. */
export async function hasStaleOrders(organisationId: string, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - DAYS_OPEN * DAY_MS);
  return (await staleReadingOrders(organisationId, before)).length > 0;
}
