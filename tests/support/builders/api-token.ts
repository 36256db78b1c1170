import type { Viewer } from '#app/domain/access/viewer.ts';
import { SCOPES, type Scope } from '#app/domain/integrations/scopes.ts';
import { createToken } from '#app/domain/integrations/create-token.server.ts';
import { newTokenSecret } from '#app/domain/integrations/new-token-secret.server.ts';

/** A token of the viewer's organisation, made now, with its secret. All scopes and a year unless told otherwise. */
export async function tokenOf(
  viewer: Viewer,
  { scopes = SCOPES, name = 'Purchasing system' }: { scopes?: readonly Scope[]; name?: string } = {},
): Promise<{ id: string; secret: string }> {
  const secret = newTokenSecret();
  const { id } = await createToken(viewer, { name, scopes: [...scopes] }, secret, new Date());
  return { id, secret };
}
