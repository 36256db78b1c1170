import { membershipsOfPerson } from '#models/membership.server.ts';
import { personWithId } from '#models/person.server.ts';

export type OpenedSession = { personId: string; organisationId: string; sessionVersion: number };

/**
 * What a new session of this person begins with: the organisation they joined first (or the one asked for, when they
 * are in it) and the version that must hold. Null when they are in no organisation.
 */
export async function openSession(personId: string, organisationId?: string): Promise<OpenedSession | null> {
  const [person, memberships] = await Promise.all([personWithId(personId), membershipsOfPerson(personId)]);
  const membership = memberships.find((one) => one.organisationId === organisationId) ?? memberships[0];
  if (!person || !membership) return null;
  return { personId, organisationId: membership.organisationId, sessionVersion: person.sessionVersion };
}
