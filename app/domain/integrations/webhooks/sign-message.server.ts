import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new secret for signing: 32 random bytes, written as the Standard Webhooks specification has it. */
export function newWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString('base64');
}

export type SignedHeaders = {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
};

/**
 * The headers that show a message to be Daylight's, unchanged and fresh: HMAC-SHA256 over `id.timestamp.body`, base64,
 * with `v1,` before it (Standard Webhooks 1.0, symmetric signatures).
 *
 * @param secret as `newWebhookSecret` makes it
 */
export function signMessage(
  secret: string,
  { id, body }: { id: string; body: string },
  now: Date,
): SignedHeaders {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
