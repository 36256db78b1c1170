import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { RadioGroup } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { chooseDigest, digestChoice } from '#app/domain/notifications/choose-digest.server.ts';
import { DigestDraft } from '#app/domain/notifications/digest-draft.ts';
import { DIGEST_HOUR, DIGEST_LANGUAGES } from '#app/domain/notifications/digest.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { LOCALE_NAMES } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { SETTINGS_PLACE, SettingsNav } from './settings-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Your alerts') }];

const HOUR = `${String(DIGEST_HOUR).padStart(2, '0')}:00 UTC`;

const RHYTHMS = [
  { value: 'off', label: 'No mail', hint: 'The alerts stand in Daylight.' },
  { value: 'daily', label: 'Every day', hint: `After ${HOUR}, when something is new.` },
  { value: 'weekly', label: 'Every week', hint: `On Mondays after ${HOUR}, when something is new.` },
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { rhythm, language } = await digestChoice(viewer);
  const saved = new URL(request.url).searchParams.has('saved');
  return { role: viewer.role, email: viewer.email, saved, rhythm, language };
}

export function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, DigestDraft, async (draft) => {
    await chooseDigest(viewer, draft, now());
    return redirect(paths.alertSettings({ saved: 'yes' }));
  });
}

/** Each person's own choice of how to hear of alerts. */
export default function AlertSettings() {
  const { role, email, saved, rhythm, language } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Your alerts"
      place={SETTINGS_PLACE}
      lead={`A digest goes to ${email}. It holds counts and links, and names no supplier and no listed entity.`}
    >
      <SettingsNav role={role} current="alerts" />
      <ErrorSummary fields={reply?.fields} />
      {saved && !reply ? <Banner kind="calm" title="Your choice is saved" /> : null}
      <Form problems={reply?.fields} values={reply?.typed}>
        <RadioGroup
          name="rhythm"
          label="How often should alerts be summed up by mail?"
          choices={RHYTHMS}
          defaultValue={rhythm}
        />
        <SelectField
          name="language"
          label="Language of the mail"
          choices={DIGEST_LANGUAGES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
          defaultValue={language}
          width="medium"
        />
        <SubmitButton>Save your choice</SubmitButton>
      </Form>
      <p>
        <Link to={paths.alerts()}>See the alerts</Link>
      </p>
    </Page>
  );
}
