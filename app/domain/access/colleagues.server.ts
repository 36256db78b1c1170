import { membershipsOfOrganisation } from '#models/membership.server.ts';
import { peopleWithIds } from '#models/person.server.ts';
import type { Viewer } from './viewer.ts';

type Person = { id: string; name: string; email: string };

/** Everybody in the viewer's organisation by name, for choosing an owner and for naming who acted. Every role may see it. */
export async function colleagues(viewer: Viewer): Promise<Person[]> {
  const memberships = await membershipsOfOrganisation(viewer.organisationId);
  const people = await peopleWithIds(memberships.map(({ personId }) => personId));
  return people
    .map(({ id, name, email }) => ({ id, name, email }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
