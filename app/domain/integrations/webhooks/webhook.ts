/** What other systems can be told of. */
export const WEBHOOK_EVENTS = [
  'match.new',
  'match.changed',
  'match.retired',
  'list.changed',
  'screening.done',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Sent by the button that tries a webhook; every webhook takes it. */
export const TEST_EVENT = 'webhook.test';
export type DeliveredEvent = WebhookEvent | typeof TEST_EVENT;

/** Webhooks an organisation may have. */
export const MOST_WEBHOOKS = 5;

/** Attempts for one message; see `pauseBefore`. */
const MOST_ATTEMPTS = 8;

/** So many attempts without one success between them, whatever the message, and the webhook is switched off. */
export const MOST_FAILURES = 20;

/** Minutes before the second attempt, the third … The last is made more than a day after the first. */
const PAUSES_IN_MINUTES = [1, 5, 30, 120, 300, 600, 840] as const;

/** Milliseconds to wait before the attempt that follows so many; null when no more is made. */
export function pauseAfterAttempts(attempts: number): number | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const minutes = PAUSES_IN_MINUTES[attempts - 1];
  return minutes === undefined ? null : minutes * 60_000;
}

/** An address that is told of events. Its secret is kept apart, sealed. */
export type Webhook = {
  id: string;
  organisationId: string;
  url: string;
  events: WebhookEvent[];
  createdAt: Date;
  createdByName: string;
  /** Null while it works. */
  disabledAt: Date | null;
  /** Why it is switched off, in words. */
  disabledBecause: string | null;
  /** Attempts that failed since the last that did not. */
  failures: number;
};

export type DeliveryAttempt = {
  at: Date;
  /** The status of the answer; null when there was none. */
  status: number | null;
  /** What went wrong, in words; null when the answer was a success. */
  error: string | null;
  milliseconds: number;
};

/** One message to one webhook: waiting, taken by the other side, or given up. */
export type Delivery = {
  id: string;
  organisationId: string;
  webhookId: string;
  event: DeliveredEvent;
  /** The body, byte for byte the same at every attempt. */
  body: string;
  state: 'waiting' | 'delivered' | 'given-up';
  attempts: DeliveryAttempt[];
  createdAt: Date;
  nextAt: Date | null;
};

/** Each event in words. */
export const EVENT_WORDS: Readonly<Record<DeliveredEvent, string>> = {
  'match.new': 'New matches',
  'match.changed': 'Matches whose score or listed entity changed',
  'match.retired': 'Matches that are found no more',
  'list.changed': 'A list has another edition, and the register was held against what changed',
  'screening.done': 'A cross-check of suppliers is finished',
  'webhook.test': 'Test',
};
