import { invitationsOf } from '#models/invitation.server.ts';
import { membershipsOfOrganisation } from '#models/membership.server.ts';
import { peopleWithIds } from '#models/person.server.ts';
import { authorise } from './authorise.ts';
import type { Role, Viewer } from './viewer.ts';

export type Colleague = {
  id: string;
  name: string;
  email: string;
  role: Role;
  secondStep: boolean;
  joinedAt: Date;
};
export type OpenInvitation = { id: string; email: string; role: Role; expiresAt: Date };

/** Everybody in the viewer's organisation, and who has been invited. */
export async function listPeople(
  viewer: Viewer,
  now: Date,
): Promise<{ people: Colleague[]; invitations: OpenInvitation[] }> {
  authorise(viewer, 'read', 'person');
  const [memberships, invitations] = await Promise.all([
    membershipsOfOrganisation(viewer.organisationId),
    invitationsOf(viewer.organisationId, now),
  ]);
  const persons = await peopleWithIds(memberships.map(({ personId }) => personId));
  const people = memberships.flatMap(({ personId, role, createdAt }) => {
    const person = persons.find(({ id }) => id === personId);
    if (!person) return [];
    const { id, name, email, secondStep } = person;
    return [{ id, name, email, role, secondStep: Boolean(secondStep?.confirmedAt), joinedAt: createdAt }];
  });
  return {
    people,
    invitations: invitations.map(({ id, email, role, expiresAt }) => ({ id, email, role, expiresAt })),
  };
}
