import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { toString as qrCode } from 'qrcode';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { SHORTEST_PASSWORD } from '#app/domain/access/password-rules.ts';
import { authenticatorAddress } from '#app/domain/access/second-step-codes.ts';
import { pendingSecret, secondStepState } from '#app/domain/access/second-step-state.server.ts';
import { listSessions } from '#app/domain/access/sessions.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { now } from '#app/platform/clock.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { RecoveryCodes, SecondStepPart, SessionTable } from './security-parts.tsx';
import { answerSecurityForm } from './security-actions.server.ts';
import { SETTINGS_PLACE, SettingsNav } from './settings-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Your security') }];

const DONE: Readonly<Record<string, string>> = {
  password: 'Your new password is saved. Other devices are signed out',
  removed: 'The second step is taken away',
  ended: 'That session is ended',
  everywhere: 'Every other device is signed out',
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const secret = await pendingSecret(viewer, await sealer());
  const sessions = await listSessions(viewer, now());
  return {
    role: viewer.role,
    email: viewer.email,
    mustSetUp: context.mustSetUpSecondStep,
    done: new URL(request.url).searchParams.get('done') ?? '',
    state: await secondStepState(viewer),
    pending:
      secret === null
        ? null
        : { secret, picture: await qrPicture(authenticatorAddress(secret, viewer.email)) },
    sessions: sessions.map(({ handle, browser, signedInAt, seenAt }) => ({
      handle,
      browser,
      signedInAt: formatDateTime('en', signedInAt),
      seenAt: formatDateTime('en', seenAt),
      here: handle === context.account.handle(),
    })),
  };
}

async function qrPicture(address: string): Promise<string> {
  const svg = await qrCode(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

export function action({ context, request }: ActionFunctionArgs) {
  return answerSecurityForm(requireViewer(context), context.account, request);
}

export default function Security() {
  const { role, mustSetUp, done, state, pending, sessions } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const said = reply ? undefined : DONE[done];
  const inPassword = reply?.typed['intent'] === 'password';
  return (
    <Page title="Your security" place={SETTINGS_PLACE}>
      <SettingsNav role={role} current="security" />
      <ErrorSummary fields={reply?.fields} idPrefix={inPassword ? 'field' : 'step'} />
      {said ? <Banner kind="calm" title={said} /> : null}
      {mustSetUp ? (
        <Banner kind="caution" title="Set up a second step first">
          <p>Your organisation, or your role, asks for it. The other pages open when it is done.</p>
        </Banner>
      ) : null}
      {reply && 'codes' in reply ? <RecoveryCodes codes={reply.codes} /> : null}
      <Section title="Second step when signing in">
        <SecondStepPart state={state} pending={pending} problems={inPassword ? undefined : reply?.fields} />
      </Section>
      <Section title="Password">
        <PasswordForm problems={inPassword ? reply.fields : undefined} />
      </Section>
      <Section title="Where you are signed in">
        <SessionTable sessions={sessions} />
      </Section>
    </Page>
  );
}

function PasswordForm({ problems }: { problems: Record<string, string[]> | undefined }) {
  return (
    <Form problems={problems}>
      <TextField name="current" type="password" label="Present password" autoComplete="current-password" />
      <TextField
        name="password"
        type="password"
        label="New password"
        hint={`At least ${SHORTEST_PASSWORD} characters. Three or four unrelated words work well. Other devices are signed out.`}
        autoComplete="new-password"
      />
      <SubmitButton kind="plain" name="intent" value="password">
        Change the password
      </SubmitButton>
    </Form>
  );
}
