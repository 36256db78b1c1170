import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { addApiToken } from '#models/api-token.server.ts';
import { newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { TokenDraft, type ApiToken } from './api-token.ts';

const DAY_MS = 86_400_000;

type Maker = { organisationId: string; personId: string | null; name: string };

/**
 * Makes a token for the viewer's organisation. The caller shows the secret once; only its hash is kept.
 *
 * @throws InvalidInput by field
 */
export async function createToken(
  viewer: Viewer,
  input: unknown,
  secret: string,
  now: Date,
): Promise<ApiToken> {
  authorise(viewer, 'manage', 'token');
  return keepToken(viewer, input, secret, now);
}

/**
 * Makes a token for an organisation at the word of whoever runs the machine: for the command, never for a request.
 *
 * @throws InvalidInput by field
 */
export async function createTokenByCommand(
  organisationId: string,
  input: unknown,
  secret: string,
  now: Date,
): Promise<ApiToken> {
  return keepToken({ organisationId, personId: null, name: 'Command line' }, input, secret, now);
}

async function keepToken(maker: Maker, input: unknown, secret: string, now: Date): Promise<ApiToken> {
  const draft = TokenDraft.safeParse(input);
  if (!draft.success) throw new InvalidInput(z.flattenError(draft.error).fieldErrors);
  const { name, scopes, days } = draft.data;
  const { organisationId, personId } = maker;
  const token: ApiToken = {
    id: newId(),
    organisationId,
    name,
    scopes,
    ending: secret.slice(-4),
    createdBy: personId,
    createdByName: maker.name,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * DAY_MS),
    lastUsedOn: null,
    revokedAt: null,
  };
  await inTransaction(async () => {
    await addApiToken(token, hashToken(secret));
    const subjects = [{ kind: 'token', id: token.id }];
    const content = { name, scopes, expiresAt: token.expiresAt };
    await recordChange({ organisationId, personId }, { act: 'token.created', subjects, content }, now);
  });
  return token;
}
