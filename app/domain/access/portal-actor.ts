import { Refused } from '#app/platform/problems.ts';
import type { Actor, Viewer } from './viewer.ts';

/** What the portal itself is called where pages say who did something. */
const PORTAL_NAME = 'Daylight';

/**
 * The portal itself, acting for an organisation on the clock. It may do what an owner may, since the clock only does what
 * owners have set up; the ledger keeps no person for it.
 */
export function portalActor(organisationId: string): Actor {
  return { personId: null, organisationId, role: 'owner', name: PORTAL_NAME, email: '' };
}

/**
 * The person who acts.
 *
 * @throws Refused `access.person-needed` when it is the portal itself
 */
export function requirePerson(actor: Actor): Viewer {
  const { personId } = actor;
  if (personId === null)
    throw new Refused('access.person-needed', { text: 'Only a person can have this done.' });
  return { ...actor, personId };
}
