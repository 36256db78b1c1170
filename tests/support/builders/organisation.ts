import type { Viewer } from '#app/domain/access/viewer.ts';
import { addOrganisation } from '#models/organisation.server.ts';
import { BUILT_AT, memberOf } from './person.ts';

/** A new organisation with one owner, who is given back as viewer. */
export async function organisationWithOwner(name = 'Northwind Trading'): Promise<Viewer> {
  const organisationId = await addOrganisation({ name, secondStepRequired: false, createdAt: BUILT_AT });
  return memberOf(organisationId, 'owner', 'Olu Mensah');
}
