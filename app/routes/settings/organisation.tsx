import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CheckboxField } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import {
  editOrganisation,
  findOrganisation,
  OrganisationDraft,
} from '#app/domain/access/organisation.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { formatDate } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { SETTINGS_PLACE, SettingsNav } from './settings-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Organisation') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const organisation = await findOrganisation(viewer);
  return {
    role: viewer.role,
    mayEdit: may(viewer, 'edit', 'organisation'),
    saved: new URL(request.url).searchParams.has('saved'),
    name: organisation.name,
    secondStepRequired: organisation.secondStepRequired,
    since: formatDate('en', organisation.createdAt),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, OrganisationDraft, async (draft) => {
    await editOrganisation(viewer, draft, now());
    return redirect(`${paths.organisationSettings()}?saved`);
  });
}

export default function Organisation() {
  const { role, mayEdit, saved, name, secondStepRequired, since } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page title="Organisation" place={SETTINGS_PLACE}>
      <SettingsNav role={role} current="organisation" />
      <ErrorSummary fields={reply?.fields} />
      {saved && !reply ? <Banner kind="calm" title="Your changes are saved" /> : null}
      <FactList
        items={[
          { label: 'Name', value: name },
          { label: 'In Daylight since', value: since },
          {
            label: 'Second step when signing in',
            value: secondStepRequired ? 'Everybody needs it' : 'Each person chooses; analysts need it',
          },
        ]}
      />
      {mayEdit ? (
        <Form problems={reply?.fields} values={reply?.typed}>
          <TextField
            name="name"
            label="Name of the organisation"
            defaultValue={name}
            autoComplete="organization"
          />
          <CheckboxField
            name="secondStepRequired"
            label="Everybody needs a second step to sign in"
            hint="Whoever has none yet is asked to set it up before anything else."
            defaultChecked={secondStepRequired}
          />
          <SubmitButton>Save the organisation</SubmitButton>
        </Form>
      ) : null}
    </Page>
  );
}
