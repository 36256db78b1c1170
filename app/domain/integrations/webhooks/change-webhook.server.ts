import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { giveUpDeliveries } from '#models/webhook-delivery.server.ts';
import { changeWebhook, removeWebhook, webhookWithId } from '#models/webhook.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { deliverLater } from './queue-events.server.ts';
import { TEST_EVENT } from './webhook.ts';

/** What can be done with a webhook once it is there. */
export const WEBHOOK_CHANGES = ['test', 'enable', 'disable', 'remove'] as const;
export type WebhookChange = (typeof WEBHOOK_CHANGES)[number];

const ACTS: Record<WebhookChange, string> = {
  test: 'webhook.tested',
  enable: 'webhook.enabled',
  disable: 'webhook.disabled',
  remove: 'webhook.removed',
};

/** Tries a webhook with a test message, switches it on or off, or removes it. @throws NotFound */
export async function applyWebhookChange(
  viewer: Viewer,
  id: string,
  change: WebhookChange,
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'webhook');
  const { organisationId } = viewer;
  await inTransaction(async () => {
    const webhook = await webhookWithId(organisationId, id);
    if (webhook === null) throw new NotFound('webhook');
    if (change === 'test') await deliverLater(viewer, [{ webhook, type: TEST_EVENT, data: {} }], now);
    if (change === 'enable')
      await changeWebhook(organisationId, id, { disabledAt: null, disabledBecause: null, failures: 0 });
    if (change === 'disable')
      await changeWebhook(organisationId, id, {
        disabledAt: now,
        disabledBecause: `Switched off by ${viewer.name}`,
      });
    if (change === 'remove') await removeWebhook(organisationId, id);
    if (change === 'disable' || change === 'remove') await giveUpDeliveries(organisationId, id);
    await recordChange(
      viewer,
      { act: ACTS[change], subjects: [{ kind: 'webhook', id }], content: { url: webhook.url } },
      now,
    );
  });
}
