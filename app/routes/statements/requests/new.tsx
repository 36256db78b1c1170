import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RadioGroup } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { authorise } from '#app/domain/access/authorise.ts';
import { enterRequest } from '#app/domain/statements/requests/receive-request.server.ts';
import { StaffRequestDraft } from '#app/domain/statements/requests/request.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { LOCALE_NAMES, LOCALES } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE } from '../statements-nav.tsx';
import { KIND_WORDS } from './request-words.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Enter a request') }];

export function loader({ context }: LoaderFunctionArgs) {
  authorise(requireViewer(context), 'edit', 'statement');
  return { today: now().toISOString().slice(0, 10) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, StaffRequestDraft, async (draft) => {
    const { id } = await enterRequest(viewer, draft, now());
    return redirect(paths.statementRequest(id, { done: 'entered' }));
  });
}

export default function NewRequest() {
  const { today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Enter a request"
      place={[...STATEMENTS_PLACE, { label: 'Requests', href: paths.statementRequests() }]}
      lead="One that came by letter, by telephone or by mail."
    >
      <ErrorSummary fields={reply?.fields} />
      <Form problems={reply?.fields} values={reply?.typed}>
        <RadioGroup
          name="kind"
          label="What was asked for?"
          choices={[
            { value: 'copy', label: KIND_WORDS.copy, hint: 'Due within 30 days' },
            { value: 'information', label: KIND_WORDS.information, hint: 'Due within three weeks' },
          ]}
        />
        <TextField name="receivedOn" type="date" label="Received on" width="medium" defaultValue={today} />
        <TextField
          name="name"
          label="Who asked"
          hint="Kept encrypted, and removed a year after the request is closed"
        />
        <TextField name="email" type="email" label="E-mail address" optional />
        <TextArea name="message" label="What they wrote" rows={5} optional />
        <RadioGroup
          name="language"
          label="Language of letters"
          inline
          defaultValue="en"
          choices={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
        />
        <SubmitButton>Enter the request</SubmitButton>
      </Form>
    </Page>
  );
}
