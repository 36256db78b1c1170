import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { raiseWebhookAlert } from '#app/domain/screening/monitoring/raise-webhook-alert.server.ts';
import type { Sealer } from '#app/platform/crypto/sealed.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import type { Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { RefusedFetch } from '#app/platform/outgoing/refused-fetch.ts';
import { addAttempt, deliveryWithId, giveUpDeliveries } from '#models/webhook-delivery.server.ts';
import { changeWebhook, countFailure, secretOfWebhook, webhookWithId } from '#models/webhook.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { webhookSecretPlace } from './create-webhook.server.ts';
import { signMessage } from './sign-message.server.ts';
import {
  type Delivery,
  type DeliveryAttempt,
  MOST_FAILURES,
  pauseAfterAttempts,
  type Webhook,
} from './webhook.ts';

/** The way out, and what opens the secrets. */
export type Courier = { outside: Outside; sealer: Sealer };

const LONGEST_ANSWER_MS = 15_000;
/** The answer's body is of no interest, but must be read to its end. */
const LARGEST_ANSWER = 64_000;

/**
 * Makes the next attempt to deliver a message, and keeps what came of it: delivered, to be tried again by a later job,
 * or given up. Does nothing when the message waits no more, or its webhook is gone or switched off.
 *
 * @returns the attempt, or null when none was made
 */
export async function deliverWebhook(
  actor: Actor,
  deliveryId: string,
  courier: Courier,
  now: Date,
): Promise<DeliveryAttempt | null> {
  const { organisationId } = actor;
  const delivery = await deliveryWithId(organisationId, deliveryId);
  if (delivery?.state !== 'waiting') return null;
  const webhook = await webhookWithId(organisationId, delivery.webhookId);
  const sealed = await secretOfWebhook(organisationId, delivery.webhookId);
  if (webhook === null || sealed === null || webhook.disabledAt !== null) return null;
  const secret = courier.sealer.open(sealed, webhookSecretPlace(webhook.id));
  const attempt = await attemptDelivery(webhook, delivery, { secret, outside: courier.outside }, now);
  await inTransaction(() => keepAttempt(actor, webhook, delivery, attempt));
  return attempt;
}

async function attemptDelivery(
  { url }: Webhook,
  { id, body }: Delivery,
  { secret, outside }: { secret: string; outside: Outside },
  now: Date,
): Promise<DeliveryAttempt> {
  const started = performance.now();
  const made = (status: number | null, error: string | null): DeliveryAttempt => ({
    at: now,
    status,
    error,
    milliseconds: Math.round(performance.now() - started),
  });
  try {
    const { status } = await outside.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signMessage(secret, { id, body }, now) },
      body,
      largest: LARGEST_ANSWER,
      milliseconds: LONGEST_ANSWER_MS,
      redirects: 0,
    });
    return made(status, status >= 200 && status < 300 ? null : `The answer was ${status}`);
  } catch (problem) {
    if (problem instanceof RefusedFetch) return made(null, problem.message);
    throw problem;
  }
}

async function keepAttempt(
  actor: Actor,
  webhook: Webhook,
  delivery: Delivery,
  attempt: DeliveryAttempt,
): Promise<void> {
  const { organisationId } = actor;
  const pause = pauseAfterAttempts(delivery.attempts.length + 1);
  const nextAt = attempt.error === null || pause === null ? null : new Date(attempt.at.getTime() + pause);
  const state = attempt.error === null ? 'delivered' : nextAt === null ? 'given-up' : 'waiting';
  if (!(await addAttempt(delivery, attempt, { state, nextAt }))) return;
  if (nextAt !== null)
    await enqueueJob(
      { organisationId, personId: null },
      'deliver-webhook',
      { deliveryId: delivery.id },
      nextAt,
    );
  if (attempt.error === null) await changeWebhook(organisationId, webhook.id, { failures: 0 });
  else await countAgainst(actor, webhook, attempt);
  if (state === 'waiting') return;
  const subjects = [{ kind: 'webhook', id: webhook.id }];
  const content = { delivery: delivery.id, event: delivery.event, state };
  await recordChange(actor, { act: `webhook.event-${state}`, subjects, content }, attempt.at);
}

/** Switches a webhook off that has failed too often in a row; its page and the alerts say so. */
async function countAgainst(
  actor: Actor,
  { id, url }: Webhook,
  { at, error }: DeliveryAttempt,
): Promise<void> {
  const { organisationId } = actor;
  if ((await countFailure(organisationId, id)) < MOST_FAILURES) return;
  await changeWebhook(organisationId, id, {
    disabledAt: at,
    disabledBecause: `Switched off after ${MOST_FAILURES} attempts in a row failed. The last one: ${error ?? ''}`,
  });
  await giveUpDeliveries(organisationId, id);
  const subjects = [{ kind: 'webhook', id }];
  await raiseWebhookAlert(actor, at);
  await recordChange(actor, { act: 'webhook.disabled-after-failures', subjects, content: { url } }, at);
}
