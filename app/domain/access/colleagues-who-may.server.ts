import { membershipsOfOrganisation } from '#models/membership.server.ts';
import { peopleWithIds } from '#models/person.server.ts';
import { type Action, may, type Subject } from './permissions.ts';
import type { Viewer } from './viewer.ts';

/** Those in the viewer's organisation, themselves among them, whose role allows the action; by name. */
export async function colleaguesWhoMay(
  viewer: Pick<Viewer, 'organisationId'>,
  action: Action,
  subject: Subject,
): Promise<{ id: string; name: string }[]> {
  const memberships = await membershipsOfOrganisation(viewer.organisationId);
  const allowed = memberships.filter((membership) => may(membership, action, subject));
  const people = await peopleWithIds(allowed.map(({ personId }) => personId));
  return people
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}
