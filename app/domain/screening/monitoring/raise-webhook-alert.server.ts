import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { addAlert } from '#models/alert.server.ts';
import { newId } from '#models/new-id.server.ts';
import type { Alert } from './alert.ts';

/** Tells people that a webhook was switched off after repeated failures. Call it in the transaction that does so. */
export async function raiseWebhookAlert(actor: Actor, now: Date): Promise<void> {
  const alert: Alert = {
    id: newId(),
    organisationId: actor.organisationId,
    at: now,
    cause: 'webhook',
    list: null,
    listTitle: null,
    fromEdition: null,
    toEdition: null,
    entities: null,
    screened: 0,
    newMatches: 0,
    changedMatches: 0,
    retiredMatches: 0,
  };
  await addAlert(alert);
  const subjects = [{ kind: 'alert', id: alert.id }];
  await recordChange(actor, { act: 'alert.raised', subjects, content: alert }, now);
}
