import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { accessFields } from '#app/http/access-words.ts';
import { optionalViewer } from '#app/http/context.server.ts';
import { answerForm, refuseForm } from '#app/http/forms.ts';
import { isLocale } from '#app/http/locale.ts';
import { ownPath } from '#app/http/own-path.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { forgetWrongAnswers, minutesToWait, noteWrongAnswer } from '#app/http/sign-in-limits.server.ts';
import { translate } from '#app/http/translate.ts';

const NOTICES = ['signedOut', 'sessionEnded', 'resetDone'] as const;

const SignInForm = z.object({
  email: z.string({ error: 'enterEmail' }),
  password: z.string({ error: 'enterPassword' }),
  next: z.string().optional(),
});

export const meta: MetaFunction = ({ params }) =>
  isLocale(params.locale) ? [{ title: pageTitle(translate(params.locale, 'access.signInTitle')) }] : [];

/** Passes Retry-After on. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ params, request, context }: LoaderFunctionArgs) {
  requireLocale(params);
  const query = new URL(request.url).searchParams;
  const next = ownPath(query.get('next'), paths.overview());
  if (optionalViewer(context)) throw redirect(next);
  return { next, notice: NOTICES.find((name) => query.get('because') === name) ?? null };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = requireLocale(params);
  const work = async ({ email, password, next }: z.infer<typeof SignInForm>) => {
    const attempt = { account: email, address: context.address };
    const refuse = (text: string, status: number) =>
      refuseForm({ fields: { '': [text] }, typed: { email, next: next ?? '' } }, status);
    const minutes = await minutesToWait(attempt);
    if (minutes > 0) {
      const reply = refuse(translate(locale, 'access.signInTooMany', { minutes }), 429);
      return data(reply.data, { status: 429, headers: { 'Retry-After': String(minutes * 60) } });
    }
    const person = await context.account.checkPassword(email, password);
    if (!person) {
      await noteWrongAnswer(attempt);
      return refuse(translate(locale, 'access.signInRefused'), 400);
    }
    await forgetWrongAnswers(attempt);
    const target = ownPath(next, paths.overview());
    if (person.secondStep) {
      await context.account.awaitSecondStep(person.personId);
      return redirect(`${paths.secondStep(locale)}?next=${encodeURIComponent(target)}`);
    }
    if (await context.account.signIn(person.personId)) return redirect(target);
    return refuse(translate(locale, 'access.signInNoAccount'), 403);
  };
  return answerForm(request, SignInForm, work, (fields) => accessFields(locale, fields));
}

export default function SignIn() {
  const { next, notice } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords();
  const locale = useLocale();
  return (
    <PublicPage title={say('access.signInTitle')} lead={say('access.signInLead')} narrow>
      <ErrorSummary fields={reply?.fields} />
      {notice && !reply ? (
        <Banner kind={notice === 'sessionEnded' ? 'notice' : 'calm'} title={say(`access.${notice}`)} />
      ) : null}
      <Form problems={reply?.fields} values={reply?.typed}>
        <HiddenField name="next" value={next} />
        <TextField name="email" type="email" label={say('access.email')} autoComplete="username" dir="ltr" />
        <TextField
          name="password"
          type="password"
          label={say('access.password')}
          autoComplete="current-password"
          dir="ltr"
        />
        <SubmitButton>{say('access.signInAction')}</SubmitButton>
      </Form>
      <p>
        <Link to={paths.forgot(locale)}>{say('access.signInForgot')}</Link>
      </p>
      <p>{say('access.signInNoAccount')}</p>
    </PublicPage>
  );
}
