import type { Params } from '@remix-run/react';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { type RegistryView, registryView } from '#app/domain/statements/registry/registry-view.server.ts';
import { publicStatementAddress } from '#app/http/public-address.server.ts';
import { now } from '#app/platform/clock.server.ts';

/** The registry's form of the statement that the address names, as it stands now. */
export async function loadRegistry(viewer: Viewer, params: Params): Promise<RegistryView> {
  const statement = await findStatement(viewer, params['statementId'] ?? '');
  return registryView(viewer, statement, { now: now(), publicAddress: publicStatementAddress });
}
