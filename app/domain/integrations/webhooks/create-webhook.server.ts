import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import type { Sealer } from '#app/platform/crypto/sealed.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { addWebhook, webhooksOf } from '#models/webhook.server.ts';
import { WebhookDraft } from './webhook-draft.ts';
import { MOST_WEBHOOKS, type Webhook } from './webhook.ts';

/** Where a webhook's secret belongs; it opens nowhere else. */
export function webhookSecretPlace(id: string): string {
  return `webhook/${id}/secret`;
}

/**
 * Sets up a webhook. The caller shows the secret once; the store keeps it sealed, since it is needed for signing.
 *
 * @throws InvalidInput by field
 */
export async function createWebhook(
  viewer: Viewer,
  input: unknown,
  { secret, sealer }: { secret: string; sealer: Sealer },
  now: Date,
): Promise<Webhook> {
  authorise(viewer, 'manage', 'webhook');
  const draft = WebhookDraft.safeParse(input);
  if (!draft.success) throw new InvalidInput(z.flattenError(draft.error).fieldErrors);
  const { organisationId } = viewer;
  const webhook: Webhook = {
    id: newId(),
    organisationId,
    ...draft.data,
    createdAt: now,
    createdByName: viewer.name,
    disabledAt: null,
    disabledBecause: null,
    failures: 0,
  };
  await inTransaction(async () => {
    if ((await webhooksOf(organisationId)).length >= MOST_WEBHOOKS)
      throw new InvalidInput({
        url: [`You have ${MOST_WEBHOOKS} webhooks already. Remove one that is not needed first`],
      });
    await addWebhook(webhook, sealer.seal(secret, webhookSecretPlace(webhook.id)));
    const subjects = [{ kind: 'webhook', id: webhook.id }];
    const { url, events } = webhook;
    await recordChange(viewer, { act: 'webhook.created', subjects, content: { url, events } }, now);
  });
  return webhook;
}
