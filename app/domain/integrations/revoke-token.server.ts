import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { revokeApiToken } from '#models/api-token.server.ts';
import { isId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';

/**
 * Takes a token of the viewer's organisation back: the next request with it is refused.
 *
 * @throws NotFound when the organisation has no such token, or it was taken back before
 */
export async function revokeToken(viewer: Viewer, tokenId: string, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'token');
  await takeBack(viewer, tokenId, now);
}

/** The same at the word of whoever runs the machine: for the command, never for a request. @throws NotFound */
export async function revokeTokenByCommand(
  organisationId: string,
  tokenId: string,
  now: Date,
): Promise<void> {
  await takeBack({ organisationId, personId: null }, tokenId, now);
}

async function takeBack(
  actor: { organisationId: string; personId: string | null },
  tokenId: string,
  now: Date,
): Promise<void> {
  if (!isId(tokenId)) throw new NotFound('token');
  const { organisationId, personId } = actor;
  await inTransaction(async () => {
    if (!(await revokeApiToken(organisationId, tokenId, now))) throw new NotFound('token');
    const subjects = [{ kind: 'token', id: tokenId }];
    await recordChange({ organisationId, personId }, { act: 'token.revoked', subjects, content: null }, now);
  });
}
