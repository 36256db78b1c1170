import type { Viewer } from '#app/domain/access/viewer.ts';
import { createWebhook } from '#app/domain/integrations/webhooks/create-webhook.server.ts';
import { newWebhookSecret } from '#app/domain/integrations/webhooks/sign-message.server.ts';
import { createSealer } from '#app/platform/crypto/sealed.server.ts';
import { BUILT_AT } from './person.ts';

/** A webhook at an address that nobody has; its secret opens in no portal. Gives back its id. */
export async function webhookOf(owner: Viewer, url = 'https://hooks.example.org/daylight'): Promise<string> {
  const sealer = await createSealer([Buffer.alloc(32, 7).toString('base64')]);
  const { id } = await createWebhook(
    owner,
    { url, events: ['match.new'] },
    { secret: newWebhookSecret(), sealer },
    BUILT_AT,
  );
  return id;
}
