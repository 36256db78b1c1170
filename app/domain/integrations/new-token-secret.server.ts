import { newLinkToken } from '#app/platform/crypto/link-token.server.ts';

/** A new secret for the API: 256 random bits behind a prefix that scanners for leaked keys can recognise. */
export function newTokenSecret(): string {
  return `dlt_${newLinkToken()}`;
}
