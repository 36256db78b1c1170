import type { Sealer } from '#app/platform/crypto/sealed.server.ts';
import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';
import { organisationWithId } from '#models/organisation.server.ts';
import { changePerson, type Person, personWithId, type SecondStep } from '#models/person.server.ts';
import { removeSessionsOfPerson } from '#models/session.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { passwordFits } from './hash-password.server.ts';
import { recordInEveryOrganisation } from './record-in-every-organisation.server.ts';
import { owesSecondStep } from './second-step.ts';
import { stepOfCode } from './second-step-codes.ts';
import type { Viewer } from './viewer.ts';

/** Where a person's secret belongs; it opens nowhere else. */
export const secretPlace = (personId: string) => `person/${personId}/second-step`;

/**
 * Begins the set-up: keeps the secret, sealed, until a code shows that the telephone knows it. Begun again, the same
 * secret is given back, so that a page can be loaded twice.
 *
 * @returns the secret to show; null when the second step is set up already
 */
export async function beginSecondStep(
  viewer: Viewer,
  newSecret: string,
  sealer: Sealer,
): Promise<string | null> {
  const person = await self(viewer);
  if (person.secondStep?.confirmedAt) return null;
  const place = secretPlace(person.id);
  if (person.secondStep) return sealer.open(person.secondStep.secret, place);
  const secret = sealer.seal(newSecret, place);
  await changePerson(person.id, {
    secondStep: { secret, confirmedAt: null, lastStep: 0, recoveryHashes: [] },
  });
  return newSecret;
}

/**
 * Ends the set-up with a code from the telephone. Sessions elsewhere end; the caller opens this browser's anew.
 *
 * @param recoveryCodes the codes to show once; only their hashes are kept
 * @throws InvalidInput with message names of the `access` catalogue
 */
export async function confirmSecondStep(
  viewer: Viewer,
  { code, recoveryCodes }: { code: string; recoveryCodes: readonly string[] },
  sealer: Sealer,
  now: Date,
): Promise<void> {
  const { id, secondStep } = await self(viewer);
  if (!secondStep || secondStep.confirmedAt) throw new Refused('access.second-step.conflict');
  const step = stepOfCode(sealer.open(secondStep.secret, secretPlace(id)), code, secondStep.lastStep, now);
  if (step === null) throw new InvalidInput({ code: ['secondRefused'] });
  const recoveryHashes = recoveryCodes.map(hashToken);
  await save(
    id,
    { ...secondStep, confirmedAt: now, lastStep: step, recoveryHashes },
    'person.second-step-set-up',
    now,
  );
}

/**
 * Replaces the recovery codes that are left by new ones.
 *
 * @throws InvalidInput when the password is not the person's
 */
export async function renewRecoveryCodes(
  viewer: Viewer,
  { current, recoveryCodes }: { current: string; recoveryCodes: readonly string[] },
  now: Date,
): Promise<void> {
  const person = await selfWithPassword(viewer, current);
  if (!person.secondStep?.confirmedAt) throw new Refused('access.second-step.conflict');
  const secondStep = { ...person.secondStep, recoveryHashes: recoveryCodes.map(hashToken) };
  await save(person.id, secondStep, 'person.recovery-codes-renewed', now);
}

/**
 * Takes the second step away, where neither the role nor the organisation asks for it.
 *
 * @throws InvalidInput when the password is not the person's
 * @throws Refused `access.second-step-required`
 */
export async function removeSecondStep(viewer: Viewer, current: string, now: Date): Promise<void> {
  const person = await selfWithPassword(viewer, current);
  const organisation = await organisationWithId(viewer.organisationId);
  const required = organisation?.secondStepRequired ?? false;
  if (owesSecondStep({ role: viewer.role, required, setUp: false }))
    throw new Refused('access.second-step-required');
  await save(person.id, null, 'person.second-step-removed', now);
}

async function save(personId: string, secondStep: SecondStep | null, act: string, now: Date): Promise<void> {
  await inTransaction(async () => {
    await changePerson(personId, { secondStep }, { endSessions: true });
    await removeSessionsOfPerson(personId);
    await recordInEveryOrganisation(personId, act, now);
  });
}

async function self(viewer: Viewer): Promise<Person> {
  const person = await personWithId(viewer.personId);
  if (!person) throw new NotFound('person');
  return person;
}

async function selfWithPassword(viewer: Viewer, password: string): Promise<Person> {
  const person = await self(viewer);
  if (await passwordFits(password, person.passwordHash)) return person;
  throw new InvalidInput({ current: ['currentPasswordWrong'] });
}
