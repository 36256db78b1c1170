import { Form } from '#app/components/forms/form.tsx';
import type { Problems } from '#app/components/forms/form-state.ts';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Table } from '#app/components/tables/table.tsx';

type SecondStepProps = {
  state: { setUp: boolean; recoveryCodesLeft: number; required: boolean };
  pending: { secret: string; picture: string } | null;
  problems: Problems | undefined;
};

/** The second step: not there, being set up, or there. */
export function SecondStepPart({ state, pending, problems }: SecondStepProps) {
  if (state.setUp) return <SecondStepThere state={state} problems={problems} />;
  if (pending) return <SecondStepPending pending={pending} problems={problems} />;
  return (
    <Form>
      <p>
        With a second step, somebody who learns your password still cannot sign in. You need an authenticator
        app on your telephone, such as Aegis, 2FAS, or the one that your organisation uses.
      </p>
      <SubmitButton kind="plain" name="intent" value="begin">
        Set up a second step
      </SubmitButton>
    </Form>
  );
}

function SecondStepPending({
  pending,
  problems,
}: Pick<SecondStepProps, 'problems'> & { pending: { secret: string; picture: string } }) {
  return (
    <Form problems={problems} idPrefix="step">
      <p>Open your authenticator app, add an account, and point the camera at this square.</p>
      <img src={pending.picture} alt="Square code for your authenticator app" width={220} height={220} />
      <p>
        No camera? Type this key into the app: <code>{pending.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <TextField
        name="code"
        label="The six digits that the app shows now"
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
      />
      <SubmitButton name="intent" value="confirm">
        Finish the set-up
      </SubmitButton>
    </Form>
  );
}

function SecondStepThere({ state, problems }: Pick<SecondStepProps, 'state' | 'problems'>) {
  return (
    <>
      <p>
        It is set up. {state.recoveryCodesLeft} of your recovery codes are left, for the day when your
        telephone is not at hand.
      </p>
      <Form problems={problems} idPrefix="step">
        <TextField name="current" type="password" label="Present password" autoComplete="current-password" />
        <SubmitButton kind="plain" name="intent" value="codes">
          Make new recovery codes
        </SubmitButton>
        {state.required ? null : (
          <SubmitButton kind="alarm" name="intent" value="remove">
            Take away the second step
          </SubmitButton>
        )}
      </Form>
    </>
  );
}

/** The codes that are shown once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <Banner kind="caution" title="Keep these recovery codes now: they are not shown again">
      <p>Each one works once in place of the six digits. Print them, or keep them in a password manager.</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

type SessionRow = { handle: string; browser: string; signedInAt: string; seenAt: string; here: boolean };

export function SessionTable({ sessions }: { sessions: readonly SessionRow[] }) {
  const columns = [
    { key: 'browser', label: 'Browser' },
    { key: 'since', label: 'Signed in' },
    { key: 'seen', label: 'Last used' },
    { key: 'end', label: 'End' },
  ];
  const rows = sessions.map(({ handle, browser, signedInAt, seenAt, here }) => ({
    key: handle,
    cells: {
      browser: here ? `${browser} (this one)` : browser,
      since: signedInAt,
      seen: seenAt,
      end: here ? null : <EndSession handle={handle} />,
    },
  }));
  return (
    <>
      <Table caption="Your open sessions" captionHidden columns={columns} rows={rows} />
      <Form>
        <SubmitButton kind="plain" name="intent" value="everywhere">
          Sign out everywhere else
        </SubmitButton>
      </Form>
    </>
  );
}

function EndSession({ handle }: { handle: string }) {
  return (
    <Form idPrefix={`session-${handle}`}>
      <HiddenField name="handle" value={handle} />
      <SubmitButton kind="quiet" name="intent" value="end">
        End this session
      </SubmitButton>
    </Form>
  );
}
