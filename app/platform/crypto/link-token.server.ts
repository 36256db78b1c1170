import { createHash, randomBytes } from 'node:crypto';

/** A token for a link that is sent by mail: 32 random bytes in base64url. Only its hash is ever kept. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the store keeps of a token or recovery code. The input has enough randomness for a plain SHA-256. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
