import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { deliveriesOf } from '#models/webhook-delivery.server.ts';
import { webhooksOf, webhookWithId } from '#models/webhook.server.ts';
import type { Delivery, Webhook } from './webhook.ts';

const MOST_SHOWN = 50;

/** The webhooks of the viewer's organisation. */
export async function listWebhooks(viewer: Viewer): Promise<Webhook[]> {
  authorise(viewer, 'read', 'webhook');
  return webhooksOf(viewer.organisationId);
}

/** A webhook with its latest deliveries, the newest first. @throws NotFound */
export async function findWebhook(
  viewer: Viewer,
  id: string,
): Promise<{ webhook: Webhook; deliveries: Delivery[] }> {
  authorise(viewer, 'read', 'webhook');
  const webhook = await webhookWithId(viewer.organisationId, id);
  if (webhook === null) throw new NotFound('webhook');
  return { webhook, deliveries: await deliveriesOf(viewer.organisationId, id, MOST_SHOWN) };
}
