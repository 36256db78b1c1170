import { acceptInvitation } from '#app/domain/access/accept-invitation.server.ts';
import { findViewer } from '#app/domain/access/find-viewer.server.ts';
import { foundOrganisation } from '#app/domain/access/found-organisation.server.ts';
import { invitePerson } from '#app/domain/access/invite-person.server.ts';
import type { Role, Viewer } from '#app/domain/access/viewer.ts';
import { newLinkToken } from '#app/platform/crypto/link-token.server.ts';
import { membershipsOfPerson } from '#models/membership.server.ts';
import { personWithEmail } from '#models/person.server.ts';
import { DEMO_PASSWORD, type DemoCompany, type DemoPerson } from './demo/company.ts';

/** The people of a demonstration's company by role. */
export type DemoViewers = ReadonlyMap<Role, Viewer>;

/**
 * Makes a demonstration's company with its people, each with the known password; whoever is there already stays as
 * they are. Call `requireDemoStore` first.
 */
export async function loadDemoCompany(company: DemoCompany, now: Date): Promise<DemoViewers> {
  const [first, ...others] = company.people;
  if (first?.role !== 'owner') throw new Error('The first person of a demonstration is its owner');
  const owner = (await knownViewer(first)) ?? (await found(company.name, first, now));
  const viewers = new Map<Role, Viewer>([[owner.role, owner]]);
  for (const person of others) {
    const viewer = (await knownViewer(person)) ?? (await join(owner, person, now));
    viewers.set(person.role, viewer);
  }
  return viewers;
}

function found(organisation: string, { name, email }: DemoPerson, now: Date): Promise<Viewer> {
  return foundOrganisation({ organisation, owner: { name, email, password: DEMO_PASSWORD } }, now);
}

async function join(owner: Viewer, { name, email, role }: DemoPerson, now: Date): Promise<Viewer> {
  const token = newLinkToken();
  await invitePerson(owner, { email, role }, token, now);
  const { personId, organisationId } = await acceptInvitation(token, { name, password: DEMO_PASSWORD }, now);
  return { personId, organisationId, role, name, email };
}

async function knownViewer({ email }: DemoPerson): Promise<Viewer | null> {
  const person = await personWithEmail(email);
  const [membership] = person ? await membershipsOfPerson(person.id) : [];
  return person && membership ? findViewer(person.id, membership.organisationId) : null;
}
