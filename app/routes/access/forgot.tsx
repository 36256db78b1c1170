import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { useWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { RESET_MINUTES } from '#app/domain/access/link-life.ts';
import { requestPasswordReset } from '#app/domain/access/request-password-reset.server.ts';
import { accessFields } from '#app/http/access-words.ts';
import { readForm, refuseForm } from '#app/http/forms.ts';
import { resetLetter } from '#app/http/letters.ts';
import { isLocale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { minutesToWait, noteWrongAnswer } from '#app/http/sign-in-limits.server.ts';
import { translate } from '#app/http/translate.ts';
import { now } from '#app/platform/clock.server.ts';
import { newLinkToken } from '#app/platform/crypto/link-token.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import { log } from '#app/platform/logger.server.ts';
import { postOffice } from '#app/platform/mail/mail.server.ts';

const ForgotForm = z.object({ email: z.email({ error: 'enterEmail' }) });

export const meta: MetaFunction = ({ params }) =>
  isLocale(params.locale) ? [{ title: pageTitle(translate(params.locale, 'access.forgotTitle')) }] : [];

export function loader({ params }: LoaderFunctionArgs) {
  return { locale: requireLocale(params) };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = requireLocale(params);
  const form = await readForm(request, ForgotForm);
  if (!form.ok) return refuseForm({ fields: accessFields(locale, form.fields), typed: form.typed });
  const { email } = form.value;
  const attempt = { account: `forgot ${email}`, address: context.address };
  if ((await minutesToWait(attempt)) === 0) {
    await noteWrongAnswer(attempt);
    await sendLink(locale, email);
  }
  return data({ fields: {}, typed: {}, sentTo: email });
}

/** Nothing of the answer tells whether the account exists: not its words, and not its time, since nobody waits for the mail. */
async function sendLink(locale: 'en' | 'ar', email: string): Promise<void> {
  const moment = now();
  const token = newLinkToken();
  const person = await requestPasswordReset(email, token, moment);
  if (!person) return;
  const settings = environment();
  const href = settings.publicUrl + paths.reset(locale, token);
  const letter = resetLetter(locale, { to: person.email, name: person.name, href });
  postOffice(settings)
    .send(letter, moment)
    .catch((error: unknown) => log.error({ error }, 'a letter was not taken'));
}

export default function Forgot() {
  const reply = useActionData<typeof action>();
  const say = useWords();
  if (reply && 'sentTo' in reply) {
    return (
      <PublicPage title={say('access.forgotSentTitle')} narrow>
        <p>{say('access.forgotSent', { email: reply.sentTo, minutes: RESET_MINUTES })}</p>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={say('access.forgotTitle')} lead={say('access.forgotLead')} narrow>
      <ErrorSummary fields={reply?.fields} />
      <Form problems={reply?.fields} values={reply?.typed}>
        <TextField name="email" type="email" label={say('access.email')} autoComplete="username" dir="ltr" />
        <SubmitButton>{say('access.forgotAction')}</SubmitButton>
      </Form>
    </PublicPage>
  );
}
