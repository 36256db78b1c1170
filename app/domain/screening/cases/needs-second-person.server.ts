import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { settingsOf } from './settings-of.server.ts';

/**
 * Whether two people must agree before a match counts as confirmed: as the organisation has set it, as long as there
 * are two who may decide. Whoever is alone decides alone; the ledger shows both.
 */
export async function needsSecondPerson(viewer: Pick<Viewer, 'organisationId'>): Promise<boolean> {
  const { fourEyes } = await settingsOf(viewer.organisationId);
  if (!fourEyes) return false;
  return (await colleaguesWhoMay(viewer, 'decide', 'screening')).length > 1;
}
