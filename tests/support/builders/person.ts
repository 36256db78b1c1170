import { randomBytes } from 'node:crypto';
import { hashPassword } from '#app/domain/access/hash-password.server.ts';
import type { Role, Viewer } from '#app/domain/access/viewer.ts';
import { addMembership } from '#models/membership.server.ts';
import { addPerson } from '#models/person.server.ts';

/** The password of every person that tests make. */
export const TEST_PASSWORD = 'lanterns over the quay';

/** When builders' things were made. */
export const BUILT_AT = new Date('2026-11-01T09:00:00Z');

let passwordHash: Promise<string> | undefined;

/** A person with this role in an organisation, as viewer. The hash is worked out once a test file: it takes its time. */
export async function memberOf(organisationId: string, role: Role, name = 'Sam Lind'): Promise<Viewer> {
  passwordHash ??= hashPassword(TEST_PASSWORD);
  const email = `${role}.${randomBytes(4).toString('hex')}@example.org`;
  const personId = await addPerson({
    email,
    name,
    passwordHash: await passwordHash,
    sessionVersion: 1,
    secondStep: null,
    createdAt: BUILT_AT,
  });
  await addMembership({ organisationId, personId, role, createdAt: BUILT_AT });
  return { personId, organisationId, role, name, email };
}
