import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { scopeProfileOf } from '#models/scope-profile.server.ts';
import type { ReformSwitch } from './reform-bill.ts';
import type { ScopeProfile } from './scope-profile.ts';

/** What the organisation has said of itself for the scope check, and its switch of the reform; `savedAt` null before the first answer. */
export async function findScope(
  viewer: Actor,
): Promise<{ profile: ScopeProfile; reform: ReformSwitch; savedAt: Date | null }> {
  authorise(viewer, 'read', 'statement');
  return scopeProfileOf(viewer.organisationId);
}
