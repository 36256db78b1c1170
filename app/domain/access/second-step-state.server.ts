import { organisationWithId } from '#models/organisation.server.ts';
import { personWithId } from '#models/person.server.ts';
import type { Sealer } from '#app/platform/crypto/sealed.server.ts';
import { owesSecondStep } from './second-step.ts';
import { secretPlace } from './set-up-second-step.server.ts';
import type { Viewer } from './viewer.ts';

/** What the security page shows of the viewer's second step. */
export type SecondStepState = { setUp: boolean; recoveryCodesLeft: number; required: boolean };

export async function secondStepState(viewer: Viewer): Promise<SecondStepState> {
  const [person, organisation] = await Promise.all([
    personWithId(viewer.personId),
    organisationWithId(viewer.organisationId),
  ]);
  const secondStep = person?.secondStep;
  return {
    setUp: Boolean(secondStep?.confirmedAt),
    recoveryCodesLeft: secondStep?.recoveryHashes.length ?? 0,
    required: owesSecondStep({
      role: viewer.role,
      required: organisation?.secondStepRequired ?? false,
      setUp: false,
    }),
  };
}

/** The secret whose set-up the viewer has begun and not ended, to be shown again; null when there is none. */
export async function pendingSecret(viewer: Viewer, sealer: Sealer): Promise<string | null> {
  const person = await personWithId(viewer.personId);
  const secondStep = person?.secondStep;
  if (!secondStep || secondStep.confirmedAt) return null;
  return sealer.open(secondStep.secret, secretPlace(viewer.personId));
}
