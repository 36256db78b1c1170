import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whose digests a link stops. */
type Whose = { organisationId: string; personId: string };

/**
 * The token of the link that stops a person's digests. It works for good and opens nothing else: whoever has the letter may
 * stop the letters.
 *
 * @param secret the portal's own
 */
export function unsubscribeToken({ organisationId, personId }: Whose, secret: string): string {
  return `${organisationId}.${personId}.${markOf({ organisationId, personId }, secret)}`;
}

/** Whose digests a token stops; null when it was not made here. */
export function readUnsubscribeToken(token: string, secret: string): Whose | null {
  const [organisationId = '', personId = '', mark = ''] = token.split('.');
  const expected = Buffer.from(markOf({ organisationId, personId }, secret));
  const given = Buffer.from(mark);
  if (given.byteLength !== expected.byteLength || !timingSafeEqual(given, expected)) return null;
  return { organisationId, personId };
}

function markOf({ organisationId, personId }: Whose, secret: string): string {
  return createHmac('sha256', secret)
    .update(`stop-digests ${organisationId} ${personId}`)
    .digest('base64url');
}
