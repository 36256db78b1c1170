import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { changePassword } from '#app/domain/access/change-password.server.ts';
import { newRecoveryCodes, newSecondStepSecret } from '#app/domain/access/new-second-step-secrets.server.ts';
import { readableRecoveryCode } from '#app/domain/access/second-step-codes.ts';
import { endSession, signOutEverywhere } from '#app/domain/access/sessions.server.ts';
import {
  beginSecondStep,
  confirmSecondStep,
  removeSecondStep,
  renewRecoveryCodes,
} from '#app/domain/access/set-up-second-step.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { accessFields } from '#app/http/access-words.ts';
import type { AccountSession } from '#app/http/account-session.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';

const current = z.string({ error: 'Enter your present password' });

const SecurityForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('password'), current, password: z.string({ error: 'enterPassword' }) }),
  z.object({ intent: z.literal('begin') }),
  z.object({ intent: z.literal('confirm'), code: z.string({ error: 'Enter the six digits from your app' }) }),
  z.object({ intent: z.literal('codes'), current }),
  z.object({ intent: z.literal('remove'), current }),
  z.object({ intent: z.literal('end'), handle: z.string({ error: 'Choose a session' }) }),
  z.object({ intent: z.literal('everywhere') }),
]);
type SecurityForm = z.infer<typeof SecurityForm>;

/** Every change on the security page, by the button that was pressed. New recovery codes come back to be shown once. */
export function answerSecurityForm(viewer: Viewer, account: AccountSession, request: Request) {
  const work = async (form: SecurityForm) => {
    const codes = newRecoveryCodes();
    const outcome = await carryOut(viewer, account, form, codes);
    if (outcome !== 'codes') return redirect(paths.security({ done: outcome }));
    return data({ fields: {}, typed: { intent: form.intent }, codes: codes.map(readableRecoveryCode) });
  };
  return answerForm(request, SecurityForm, work, (fields) => accessFields('en', fields));
}

async function carryOut(
  viewer: Viewer,
  account: AccountSession,
  form: SecurityForm,
  recoveryCodes: string[],
): Promise<string> {
  switch (form.intent) {
    case 'password':
      await changePassword(viewer, form, now());
      return stay(viewer, account, 'password');
    case 'begin':
      await beginSecondStep(viewer, newSecondStepSecret(), await sealer());
      return 'begun';
    case 'confirm':
      await confirmSecondStep(viewer, { code: form.code, recoveryCodes }, await sealer(), now());
      return stay(viewer, account, 'codes');
    case 'codes':
      await renewRecoveryCodes(viewer, { current: form.current, recoveryCodes }, now());
      return stay(viewer, account, 'codes');
    case 'remove':
      await removeSecondStep(viewer, form.current, now());
      return stay(viewer, account, 'removed');
    case 'end':
      await endSession(viewer, form.handle);
      return 'ended';
    default:
      await signOutEverywhere(viewer, now());
      return stay(viewer, account, 'everywhere');
  }
}

/** After every session of the person ended: this browser gets a new one. */
async function stay(viewer: Viewer, account: AccountSession, outcome: string): Promise<string> {
  await account.signIn(viewer.personId, viewer.organisationId);
  return outcome;
}
