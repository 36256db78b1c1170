import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { changeRole } from '#app/domain/access/change-role.server.ts';
import { InvitationDraft, invitePerson } from '#app/domain/access/invite-person.server.ts';
import { removePerson } from '#app/domain/access/remove-person.server.ts';
import { resetSecondStep } from '#app/domain/access/reset-second-step.server.ts';
import { ROLES, type Viewer } from '#app/domain/access/viewer.ts';
import { withdrawInvitation } from '#app/domain/access/withdraw-invitation.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { invitationLetter } from '#app/http/letters.ts';
import { LOCALES } from '#app/http/locale.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { newLinkToken } from '#app/platform/crypto/link-token.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import { log } from '#app/platform/logger.server.ts';
import { postOffice } from '#app/platform/mail/mail.server.ts';

const personId = z.string({ error: 'Choose a person' });

const PeopleForm = z.discriminatedUnion('intent', [
  InvitationDraft.extend({
    intent: z.literal('invite'),
    language: z.enum(LOCALES, { error: 'Choose a language' }),
  }),
  z.object({ intent: z.literal('role'), personId, role: z.enum(ROLES, { error: 'Choose a role' }) }),
  z.object({ intent: z.literal('remove'), personId }),
  z.object({ intent: z.literal('reset-second-step'), personId }),
  z.object({ intent: z.literal('withdraw'), invitationId: z.string({ error: 'Choose an invitation' }) }),
]);
type PeopleForm = z.infer<typeof PeopleForm>;

/** Every change on the people page, by the button that was pressed. */
export function answerPeopleForm(viewer: Viewer, request: Request) {
  return answerForm(request, PeopleForm, async (form) =>
    redirect(paths.people({ done: await carryOut(viewer, form) })),
  );
}

async function carryOut(viewer: Viewer, form: PeopleForm): Promise<string> {
  switch (form.intent) {
    case 'invite':
      return invite(viewer, form);
    case 'role':
      await changeRole(viewer, form.personId, form.role, now());
      return 'role';
    case 'remove':
      await removePerson(viewer, form.personId, now());
      return 'removed';
    case 'reset-second-step':
      await resetSecondStep(viewer, form.personId, now());
      return 'reset';
    default:
      await withdrawInvitation(viewer, form.invitationId, now());
      return 'withdrawn';
  }
}

/** The invitation stands when the mail server fails: the page says so, and inviting again sends a new link. */
async function invite(viewer: Viewer, form: Extract<PeopleForm, { intent: 'invite' }>): Promise<string> {
  const moment = now();
  const token = newLinkToken();
  const { email, organisation, inviter } = await invitePerson(viewer, form, token, moment);
  const settings = environment();
  const href = settings.publicUrl + paths.invitation(form.language, token);
  const letter = invitationLetter(form.language, { to: email, href, organisation, inviter, role: form.role });
  try {
    await postOffice(settings).send(letter, moment);
    return 'invited';
  } catch (error) {
    log.error({ error }, 'a letter was not taken');
    return 'not-sent';
  }
}
