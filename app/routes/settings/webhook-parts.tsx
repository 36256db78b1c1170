import { Link } from '@remix-run/react';
import { CheckboxGroup } from '#app/components/forms/choices.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { EVENT_WORDS, WEBHOOK_EVENTS } from '#app/domain/integrations/webhooks/webhook.ts';
import type { FormReply } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';

type WebhookRow = { id: string; url: string; events: readonly string[]; made: string; state: string };

export function WebhookTable({ webhooks }: { webhooks: readonly WebhookRow[] }) {
  const rows = webhooks.map(({ id, url, events, made, state }) => ({
    key: id,
    cells: {
      url: <Link to={paths.webhook(id)}>{url}</Link>,
      events: events.join(', '),
      made,
      state,
    },
  }));
  return (
    <Table
      caption="Webhooks of your organisation"
      captionHidden
      columns={[
        { key: 'url', label: 'Address' },
        { key: 'events', label: 'Told of' },
        { key: 'made', label: 'Set up' },
        { key: 'state', label: 'State' },
      ]}
      rows={rows}
      empty={
        <EmptyState title="There is no webhook yet">
          <p>
            A webhook tells another system of yours what happened as soon as it happens, by a signed message
            over https.
          </p>
        </EmptyState>
      }
    />
  );
}

/** The secret of a new webhook, shown this once. */
export function NewSecret({ made }: { made: { url: string; secret: string } }) {
  return (
    <Banner kind="caution" title="Keep this secret now: it is not shown again">
      <p>
        <code>{made.secret}</code>
      </p>
      <p>
        The system at {made.url} needs it to check that a message is from Daylight. Messages are signed as the
        Standard Webhooks specification has it; any of its libraries can check them.
      </p>
    </Banner>
  );
}

export function WebhookForm({ reply }: { reply: FormReply | undefined }) {
  return (
    <Form problems={reply?.fields} values={reply?.typed}>
      <TextField
        name="url"
        label="Address"
        hint="Where the messages go: an https address that the internet can reach, such as https://hooks.example.org/daylight."
        autoComplete="off"
      />
      <CheckboxGroup
        name="events"
        label="What should it be told of?"
        choices={WEBHOOK_EVENTS.map((event) => ({ value: event, label: EVENT_WORDS[event], hint: event }))}
      />
      <SubmitButton>Set up the webhook</SubmitButton>
    </Form>
  );
}

type DeliveryRow = {
  id: string;
  event: string;
  created: string;
  state: string;
  attempts: readonly string[];
};

export function DeliveryTable({ deliveries }: { deliveries: readonly DeliveryRow[] }) {
  const rows = deliveries.map(({ id, event, created, state, attempts }) => ({
    key: id,
    cells: {
      created,
      event,
      state,
      attempts:
        attempts.length === 0 ? (
          'None yet'
        ) : (
          <ul>
            {attempts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ),
      id: <code>{id}</code>,
    },
  }));
  return (
    <Table
      caption="Latest messages, the newest first"
      columns={[
        { key: 'created', label: 'When' },
        { key: 'event', label: 'Event' },
        { key: 'state', label: 'State' },
        { key: 'attempts', label: 'Attempts' },
        { key: 'id', label: 'webhook-id' },
      ]}
      rows={rows}
      empty={<p>Nothing has been sent yet.</p>}
    />
  );
}
