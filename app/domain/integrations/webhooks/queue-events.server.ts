import type { Actor } from '#app/domain/access/viewer.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { newId } from '#models/new-id.server.ts';
import { addDeliveries } from '#models/webhook-delivery.server.ts';
import { webhooksOf } from '#models/webhook.server.ts';
import type { DeliveredEvent, Delivery, Webhook, WebhookEvent } from './webhook.ts';

/** Something that other systems may want to know of. `data` is sent as it is: ids, counts and addresses, no names. */
export type OutgoingEvent = { type: WebhookEvent; data: Readonly<Record<string, unknown>> };

/**
 * Puts events in the queue for every webhook of the organisation that asked for them. Call it in the transaction of the
 * change, so that nothing is told of what did not happen. No permission is asked: it follows what was allowed already.
 */
export async function queueEvents(actor: Actor, events: readonly OutgoingEvent[], now: Date): Promise<void> {
  if (events.length === 0) return;
  const webhooks = (await webhooksOf(actor.organisationId)).filter(({ disabledAt }) => disabledAt === null);
  const wanted = events.flatMap(({ type, data }) =>
    webhooks.filter((webhook) => webhook.events.includes(type)).map((webhook) => ({ webhook, type, data })),
  );
  await deliverLater(actor, wanted, now);
}

type Message = { webhook: Webhook; type: DeliveredEvent; data: Readonly<Record<string, unknown>> };

/** Keeps a delivery for each message, with a job that makes its first attempt. */
export async function deliverLater(
  { organisationId }: Actor,
  messages: readonly Message[],
  now: Date,
): Promise<void> {
  if (messages.length === 0) return;
  const deliveries = messages.map(({ webhook, type, data }): Delivery => ({
    id: newId(),
    organisationId,
    webhookId: webhook.id,
    event: type,
    body: JSON.stringify({ type, timestamp: now.toISOString(), data }),
    state: 'waiting',
    attempts: [],
    createdAt: now,
    nextAt: now,
  }));
  await addDeliveries(deliveries);
  for (const { id } of deliveries)
    await enqueueJob({ organisationId, personId: null }, 'deliver-webhook', { deliveryId: id }, now);
}
