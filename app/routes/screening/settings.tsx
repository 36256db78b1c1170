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
import { may } from '#app/domain/access/permissions.ts';
import { CaseSettingsForm } from '#app/domain/screening/cases/case-settings.ts';
import { editCaseSettings, viewCaseSettings } from '#app/domain/screening/cases/edit-case-settings.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { SCREENING_PLACE, ScreeningNav } from './screening-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('How matches are worked on') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return {
    settings: await viewCaseSettings(viewer),
    mayEdit: may(viewer, 'edit', 'organisation'),
    saved: new URL(request.url).searchParams.has('saved'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, CaseSettingsForm, async (settings) => {
    await editCaseSettings(viewer, settings, now());
    return redirect(paths.caseSettings({ saved: 'yes' }));
  });
}

export default function CaseSettings() {
  const { settings, mayEdit, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="How matches are worked on"
      place={SCREENING_PLACE}
      lead="Who must agree before a match counts as confirmed, and by when matches should be decided."
    >
      <ScreeningNav current="settings" />
      <ErrorSummary fields={reply?.fields} />
      {saved && !reply ? <Banner kind="calm" title="Your changes are saved" /> : null}
      {mayEdit ? (
        <Form problems={reply?.fields} values={reply?.typed}>
          <CheckboxField
            name="fourEyes"
            value="on"
            label="A second person must agree before a match is confirmed"
            hint="The first person proposes, another who may decide confirms or sends back. Where only one person may decide, they decide alone, and the ledger shows it."
            defaultChecked={settings.fourEyes}
          />
          <TextField
            name="dueStrong"
            label="Strong matches are due after"
            suffix="working days"
            inputMode="numeric"
            width="short"
            defaultValue={settings.dueStrong}
          />
          <TextField
            name="duePossible"
            label="Possible matches are due after"
            suffix="working days"
            inputMode="numeric"
            width="short"
            defaultValue={settings.duePossible}
          />
          <p className="hint">Days that are set on matches already stay. Public holidays are not counted.</p>
          <SubmitButton>Save</SubmitButton>
        </Form>
      ) : (
        <FactList
          items={[
            { label: 'Two people must agree', value: settings.fourEyes ? 'Yes' : 'No' },
            { label: 'Strong matches are due after', value: `${settings.dueStrong} working days` },
            { label: 'Possible matches are due after', value: `${settings.duePossible} working days` },
          ]}
        />
      )}
    </Page>
  );
}
