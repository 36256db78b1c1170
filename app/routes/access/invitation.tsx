import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { acceptInvitation } from '#app/domain/access/accept-invitation.server.ts';
import { findInvitation, type InvitationSight } from '#app/domain/access/find-invitation.server.ts';
import { SHORTEST_PASSWORD } from '#app/domain/access/password-rules.ts';
import { accessFields, roleName } from '#app/http/access-words.ts';
import { answerForm, refuseForm } from '#app/http/forms.ts';
import { isLocale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { minutesToWait, noteWrongAnswer } from '#app/http/sign-in-limits.server.ts';
import { translate } from '#app/http/translate.ts';
import { now } from '#app/platform/clock.server.ts';

const NewAccount = z.object({
  name: z.string({ error: 'enterName' }).max(200, 'enterName'),
  password: z.string({ error: 'enterPassword' }),
});
const KnownAccount = z.object({
  name: z.string().default(''),
  password: z.string({ error: 'enterPassword' }),
});

export const meta: MetaFunction = ({ params }) =>
  isLocale(params.locale)
    ? [{ title: pageTitle(translate(params.locale, 'access.invitationMetaTitle')) }]
    : [];

export async function loader({ params }: LoaderFunctionArgs) {
  requireLocale(params);
  return { invitation: await findInvitation(params['token'] ?? '', now()) };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = requireLocale(params);
  const token = params['token'] ?? '';
  const invitation = await findInvitation(token, now());
  if (!invitation) return redirect(paths.invitation(locale, token));
  const attempt = { account: invitation.email, address: context.address };
  const minutes = invitation.hasAccount ? await minutesToWait(attempt) : 0;
  if (minutes > 0) {
    return refuseForm(
      { fields: { '': [translate(locale, 'access.signInTooMany', { minutes })] }, typed: {} },
      429,
    );
  }
  const work = async (acceptance: z.infer<typeof NewAccount>) => {
    if (invitation.hasAccount) await noteWrongAnswer(attempt);
    const { personId, organisationId, owesSecondStep } = await acceptInvitation(token, acceptance, now());
    if (owesSecondStep) {
      await context.account.awaitSecondStep(personId);
      return redirect(paths.secondStep(locale));
    }
    await context.account.signIn(personId, organisationId);
    return redirect(paths.overview());
  };
  const schema = invitation.hasAccount ? KnownAccount : NewAccount;
  return answerForm(request, schema, work, (fields) => accessFields(locale, fields));
}

export default function Invitation() {
  const { invitation } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords();
  if (!invitation) {
    return (
      <PublicPage title={say('access.linkGoneTitle')} lead={say('access.linkGone')} narrow>
        <p>{say('access.linkGoneInvitation')}</p>
      </PublicPage>
    );
  }
  const { organisation } = invitation;
  return (
    <PublicPage
      title={say('access.invitationTitle', { organisation })}
      lead={<Lead invitation={invitation} />}
      narrow
    >
      <ErrorSummary fields={reply?.fields} />
      <Form problems={reply?.fields} values={reply?.typed}>
        {invitation.hasAccount ? <KnownFields /> : <NewFields />}
        <SubmitButton>
          {invitation.hasAccount
            ? say('access.invitationJoin', { organisation })
            : say('access.invitationAction')}
        </SubmitButton>
      </Form>
    </PublicPage>
  );
}

function Lead({ invitation }: { invitation: InvitationSight }) {
  const say = useWords();
  const locale = useLocale();
  const { organisation, email, inviter } = invitation;
  const role = roleName(locale, invitation.role);
  return inviter === null
    ? say('access.invitationPortalLead', { organisation, role, email })
    : say('access.invitationLead', { organisation, role, email, inviter });
}

function NewFields() {
  const say = useWords();
  return (
    <>
      <TextField
        name="name"
        label={say('access.invitationName')}
        hint={say('access.invitationNameHint')}
        autoComplete="name"
        dir="auto"
      />
      <TextField
        name="password"
        type="password"
        label={say('access.invitationPassword')}
        hint={say('access.newPasswordHint', { length: SHORTEST_PASSWORD })}
        autoComplete="new-password"
        dir="ltr"
      />
    </>
  );
}

function KnownFields() {
  const say = useWords();
  return (
    <>
      <p>{say('access.invitationKnown')}</p>
      <TextField
        name="password"
        type="password"
        label={say('access.password')}
        autoComplete="current-password"
        dir="ltr"
      />
    </>
  );
}
