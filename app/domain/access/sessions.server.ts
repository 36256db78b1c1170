import { changePerson } from '#models/person.server.ts';
import { removeSessionsOfPerson, removeSessionWithHandle, sessionsOfPerson } from '#models/session.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { recordInEveryOrganisation } from './record-in-every-organisation.server.ts';
import type { Viewer } from './viewer.ts';

export type OpenSession = { handle: string; browser: string; signedInAt: Date; seenAt: Date };

/** Where the viewer is signed in, the last used first. */
export async function listSessions(viewer: Viewer, now: Date): Promise<OpenSession[]> {
  const rows = await sessionsOfPerson(viewer.personId, now);
  return rows.flatMap(({ handle, browser, signedInAt, seenAt }) =>
    handle && browser && signedInAt ? [{ handle, browser, signedInAt, seenAt }] : [],
  );
}

/** Ends one of the viewer's own sessions. A session is no state of an organisation: the ledger does not hear of it. */
export async function endSession(viewer: Viewer, handle: string): Promise<void> {
  await removeSessionWithHandle(viewer.personId, handle);
}

/** Ends all the viewer's sessions, this one too: the caller opens a new one where the person should stay. */
export async function signOutEverywhere(viewer: Viewer, now: Date): Promise<void> {
  await inTransaction(async () => {
    await changePerson(viewer.personId, {}, { endSessions: true });
    await removeSessionsOfPerson(viewer.personId);
    await recordInEveryOrganisation(viewer.personId, 'person.signed-out-everywhere', now);
  });
}
