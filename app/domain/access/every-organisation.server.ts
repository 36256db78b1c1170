import { organisationIds } from '#models/organisation.server.ts';

/** The ids of all organisations of the portal: for work by the clock, which looks after each of them in turn. */
export async function everyOrganisation(): Promise<string[]> {
  return organisationIds();
}
