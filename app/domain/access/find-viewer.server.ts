import { membershipOf } from '#models/membership.server.ts';
import { organisationWithId } from '#models/organisation.server.ts';
import { personWithId } from '#models/person.server.ts';
import { portalActor } from './portal-actor.ts';
import { owesSecondStep } from './second-step.ts';
import type { Actor, Viewer } from './viewer.ts';

/** Who a person is in an organisation at this moment, with their role as it stands; null when they are not in it. */
export async function findViewer(personId: string, organisationId: string): Promise<Viewer | null> {
  const [membership, person] = await Promise.all([
    membershipOf(organisationId, personId),
    personWithId(personId),
  ]);
  if (!membership || !person) return null;
  return { personId, organisationId, role: membership.role, name: person.name, email: person.email };
}

/** Who asked for a job, as they may act now: a person, or the portal itself; null when the person is gone. */
export async function findActor(personId: string | null, organisationId: string): Promise<Actor | null> {
  return personId === null ? portalActor(organisationId) : findViewer(personId, organisationId);
}

/**
 * The viewer behind a session, or null when the session no longer counts: the person left the organisation, or ended
 * all their sessions. `mustSetUpSecondStep` is true when they may do nothing else first.
 */
export async function findSessionViewer(session: {
  personId: string;
  organisationId: string;
  sessionVersion: number;
}): Promise<{ viewer: Viewer; mustSetUpSecondStep: boolean } | null> {
  const { personId, organisationId, sessionVersion } = session;
  const [membership, person, organisation] = await Promise.all([
    membershipOf(organisationId, personId),
    personWithId(personId),
    organisationWithId(organisationId),
  ]);
  if (!membership || !person || !organisation || person.sessionVersion !== sessionVersion) return null;
  const { role } = membership;
  return {
    viewer: { personId, organisationId, role, name: person.name, email: person.email },
    mustSetUpSecondStep: owesSecondStep({
      role,
      required: organisation.secondStepRequired,
      setUp: Boolean(person.secondStep?.confirmedAt),
    }),
  };
}
