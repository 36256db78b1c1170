import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { apiTokenUses } from '#models/api-token-use.server.ts';
import { apiTokensOf, apiTokenWithId } from '#models/api-token.server.ts';
import { type ApiToken } from './api-token.ts';
import { tokenState } from './scopes.ts';

const DAY_MS = 86_400_000;
const DAYS_COUNTED = 30;

/** A token with its state and what it was used for in the last thirty days. */
export type ListedToken = ApiToken & {
  state: ReturnType<typeof tokenState>;
  requests: number;
  queries: number;
};

/** The tokens of the viewer's organisation, the newest first. */
export async function listTokens(viewer: Viewer, now: Date): Promise<ListedToken[]> {
  authorise(viewer, 'read', 'token');
  return tokensOfOrganisation(viewer.organisationId, now);
}

/** The tokens of an organisation, for the command of whoever runs the machine. */
export async function tokensOfOrganisation(organisationId: string, now: Date): Promise<ListedToken[]> {
  const tokens = await apiTokensOf(organisationId);
  const since = new Date(now.getTime() - DAYS_COUNTED * DAY_MS).toISOString().slice(0, 10);
  const uses = await apiTokenUses(
    tokens.map(({ id }) => id),
    since,
  );
  return tokens.map((token) => {
    const own = uses.filter(({ tokenId }) => tokenId === token.id);
    return {
      ...token,
      state: tokenState(token, now),
      requests: own.reduce((sum, { requests }) => sum + requests, 0),
      queries: own.reduce((sum, { queries }) => sum + queries, 0),
    };
  });
}

/** One token of the viewer's organisation. @throws NotFound */
export async function findToken(viewer: Viewer, tokenId: string): Promise<ApiToken> {
  authorise(viewer, 'read', 'token');
  const token = await apiTokenWithId(viewer.organisationId, tokenId);
  if (token === null) throw new NotFound('token');
  return token;
}
