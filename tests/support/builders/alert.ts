import type { Alert } from '#app/domain/screening/monitoring/alert.ts';
import { addAlert } from '#models/alert.server.ts';
import { newId } from '#models/new-id.server.ts';

/** An alert of three new matches and one that changed, after a list changed. */
export async function alertOf(organisationId: string, at: Date, given: Partial<Alert> = {}): Promise<Alert> {
  const alert: Alert = {
    id: newId(),
    organisationId,
    at,
    cause: 'list',
    list: 'invented',
    listTitle: 'Invented list',
    fromEdition: '1',
    toEdition: '2',
    entities: { added: 4, changed: 1, removed: 0 },
    screened: 12,
    newMatches: 3,
    changedMatches: 1,
    retiredMatches: 0,
    ...given,
  };
  await addAlert(alert);
  return alert;
}
