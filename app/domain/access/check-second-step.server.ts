import { hashToken } from '#app/platform/crypto/link-token.server.ts';
import type { Sealer } from '#app/platform/crypto/sealed.server.ts';
import { personWithId, useRecoveryHash, useTimeStep } from '#models/person.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { recordInEveryOrganisation } from './record-in-every-organisation.server.ts';
import { plainRecoveryCode, stepOfCode } from './second-step-codes.ts';
import { secretPlace } from './set-up-second-step.server.ts';

/**
 * Whether the text is the code that the person's telephone shows now, or one of their recovery codes. Each code works
 * once; a recovery code that was used is gone, and the ledger says so.
 */
export async function checkSecondStep(
  personId: string,
  text: string,
  sealer: Sealer,
  now: Date,
): Promise<boolean> {
  const person = await personWithId(personId);
  const secondStep = person?.secondStep;
  if (!secondStep?.confirmedAt) return false;
  const step = stepOfCode(
    sealer.open(secondStep.secret, secretPlace(personId)),
    text,
    secondStep.lastStep,
    now,
  );
  if (step !== null) return useTimeStep(personId, step);
  const recoveryCode = plainRecoveryCode(text);
  return recoveryCode === null ? false : spendRecoveryCode(personId, recoveryCode, now);
}

function spendRecoveryCode(personId: string, code: string, now: Date): Promise<boolean> {
  return inTransaction(async () => {
    const spent = await useRecoveryHash(personId, hashToken(code));
    if (spent) await recordInEveryOrganisation(personId, 'person.recovery-code-used', now);
    return spent;
  });
}
