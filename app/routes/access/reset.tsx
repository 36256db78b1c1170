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
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { SHORTEST_PASSWORD } from '#app/domain/access/password-rules.ts';
import { isResetOpen, resetPassword } from '#app/domain/access/reset-password.server.ts';
import { accessFields } from '#app/http/access-words.ts';
import { answerForm } from '#app/http/forms.ts';
import { isLocale } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { translate } from '#app/http/translate.ts';
import { now } from '#app/platform/clock.server.ts';

const ResetForm = z
  .object({
    password: z.string({ error: 'enterPassword' }),
    passwordAgain: z.string({ error: 'passwordsDiffer' }),
  })
  .refine((form) => form.password === form.passwordAgain, {
    path: ['passwordAgain'],
    error: 'passwordsDiffer',
  });

export const meta: MetaFunction = ({ params }) =>
  isLocale(params.locale) ? [{ title: pageTitle(translate(params.locale, 'access.resetTitle')) }] : [];

export async function loader({ params }: LoaderFunctionArgs) {
  requireLocale(params);
  return { open: await isResetOpen(params['token'] ?? '', now()) };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const locale = requireLocale(params);
  const work = async ({ password }: z.infer<typeof ResetForm>) => {
    await resetPassword(params['token'] ?? '', password, now());
    return redirect(paths.signIn(locale, { because: 'resetDone' }));
  };
  return answerForm(request, ResetForm, work, (fields) => accessFields(locale, fields));
}

export default function Reset() {
  const { open } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords();
  const locale = useLocale();
  if (!open) {
    return (
      <PublicPage title={say('access.linkGoneTitle')} lead={say('access.linkGone')} narrow>
        <LinkButton href={paths.forgot(locale)}>{say('access.linkGoneReset')}</LinkButton>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={say('access.resetTitle')} lead={say('access.resetLead')} narrow>
      <ErrorSummary fields={reply?.fields} />
      <Form problems={reply?.fields}>
        <TextField
          name="password"
          type="password"
          label={say('access.newPassword')}
          hint={say('access.newPasswordHint', { length: SHORTEST_PASSWORD })}
          autoComplete="new-password"
          dir="ltr"
        />
        <TextField
          name="passwordAgain"
          type="password"
          label={say('access.repeatPassword')}
          autoComplete="new-password"
          dir="ltr"
        />
        <SubmitButton>{say('access.resetAction')}</SubmitButton>
      </Form>
    </PublicPage>
  );
}
