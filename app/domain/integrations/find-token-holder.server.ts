import type { Viewer } from '#app/domain/access/viewer.ts';
import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { apiTokenWithHash } from '#models/api-token.server.ts';
import { isTokenShaped } from './api-token.ts';
import { type Scope, tokenState } from './scopes.ts';

/** A program that holds a token which works: what it may do, and whom it reads for. */
export type TokenHolder = { tokenId: string; scopes: readonly Scope[]; viewer: Viewer };

/**
 * Who holds this secret, or null when it opens nothing: never made, expired or taken back. The secret is looked up by
 * its hash, so that neither the store nor the time it takes tells anything of it. A token reads with the role
 * of a viewer, whoever made it.
 */
export async function findTokenHolder(secret: string, now: Date): Promise<TokenHolder | null> {
  if (!isTokenShaped(secret)) return null;
  const token = await apiTokenWithHash(hashToken(secret));
  if (token === null || tokenState(token, now) !== 'works') return null;
  const { id, organisationId, scopes, name } = token;
  return { tokenId: id, scopes, viewer: { personId: id, organisationId, role: 'viewer', name, email: '' } };
}
