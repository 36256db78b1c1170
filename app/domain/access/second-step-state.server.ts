import { organisationWithId } from '#models/organisation.server.ts';
import { personWithId } from '#models/person.server.ts';
import { owesSecondStep } from './second-step.ts';
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
    required: owesSecondStep({ role: viewer.role, required: organisation?.secondStepRequired ?? false, setUp: false }),
  };
}
