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
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { useWords } from '#app/components/layout/language.ts';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { checkSecondStep } from '#app/domain/access/check-second-step.server.ts';
import { accessFields } from '#app/http/access-words.ts';
import { answerForm, refuseForm } from '#app/http/forms.ts';
import { isLocale } from '#app/http/locale.ts';
import { ownPath } from '#app/http/own-path.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { requireLocale } from '#app/http/require-locale.ts';
import { forgetWrongAnswers, minutesToWait, noteWrongAnswer } from '#app/http/sign-in-limits.server.ts';
import { translate } from '#app/http/translate.ts';
import { now } from '#app/platform/clock.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';

const SecondStepForm = z.object({
  secondStep: z.string({ error: 'secondEnter' }),
  next: z.string().optional(),
});

export const meta: MetaFunction = ({ params }) =>
  isLocale(params.locale) ? [{ title: pageTitle(translate(params.locale, 'access.secondTitle')) }] : [];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = requireLocale(params);
  if (!context.account.awaitedPerson()) throw redirect(paths.signIn(locale));
  return { next: ownPath(new URL(request.url).searchParams.get('next'), paths.overview()) };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = requireLocale(params);
  const personId = context.account.awaitedPerson();
  if (!personId) return redirect(paths.signIn(locale));
  const attempt = { account: `second-step ${personId}`, address: context.address };
  const minutes = await minutesToWait(attempt);
  if (minutes > 0) {
    return refuseForm(
      { fields: { '': [translate(locale, 'access.signInTooMany', { minutes })] }, typed: {} },
      429,
    );
  }
  const work = async ({ secondStep, next }: z.infer<typeof SecondStepForm>) => {
    if (!(await checkSecondStep(personId, secondStep, await sealer(), now()))) {
      await noteWrongAnswer(attempt);
      return refuseForm({ fields: { secondStep: [translate(locale, 'access.secondRefused')] }, typed: {} });
    }
    await forgetWrongAnswers(attempt);
    const signedIn = await context.account.signIn(personId);
    return redirect(signedIn ? ownPath(next, paths.overview()) : paths.signIn(locale));
  };
  return answerForm(request, SecondStepForm, work, (fields) => accessFields(locale, fields));
}

export default function SecondStep() {
  const { next } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords();
  return (
    <PublicPage title={say('access.secondTitle')} lead={say('access.secondLead')} narrow>
      <ErrorSummary fields={reply?.fields} />
      <Form problems={reply?.fields}>
        <HiddenField name="next" value={next} />
        <TextField
          name="secondStep"
          label={say('access.secondCode')}
          hint={say('access.secondCodeHint')}
          autoComplete="one-time-code"
          width="medium"
          dir="ltr"
        />
        <SubmitButton>{say('access.secondAction')}</SubmitButton>
      </Form>
      <details>
        <summary>{say('access.secondLost')}</summary>
        <p>{say('access.secondLostText')}</p>
      </details>
    </PublicPage>
  );
}
