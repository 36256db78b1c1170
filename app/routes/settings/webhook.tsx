import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import {
  applyWebhookChange,
  WEBHOOK_CHANGES,
} from '#app/domain/integrations/webhooks/change-webhook.server.ts';
import { findWebhook } from '#app/domain/integrations/webhooks/find-webhook.server.ts';
import { type Delivery, EVENT_WORDS } from '#app/domain/integrations/webhooks/webhook.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { formatDate, formatDateTime } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { SETTINGS_PLACE } from './settings-nav.tsx';
import { DeliveryTable } from './webhook-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Webhook') }];

const ChangeForm = z.object({
  intent: z.enum(WEBHOOK_CHANGES, { error: 'Choose what to do with the webhook' }),
});

const DONE: Readonly<Record<string, string>> = {
  test: 'A test message is on its way. What came of it stands below in a moment',
  enable: 'The webhook is switched on',
  disable: 'The webhook is switched off',
};

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { webhook, deliveries } = await findWebhook(viewer, params['webhookId'] ?? '');
  return {
    mayManage: may(viewer, 'manage', 'webhook'),
    done: new URL(request.url).searchParams.get('done') ?? '',
    url: webhook.url,
    events: webhook.events.map((event) => EVENT_WORDS[event]),
    made: `${formatDate('en', webhook.createdAt)}, ${webhook.createdByName}`,
    works: webhook.disabledAt === null,
    off:
      webhook.disabledAt === null
        ? null
        : `${webhook.disabledBecause ?? ''} (${formatDateTime('en', webhook.disabledAt)})`,
    deliveries: deliveries.map(toRow),
  };
}

const STATE_WORDS: Readonly<Record<Delivery['state'], string>> = {
  waiting: 'Waiting',
  delivered: 'Delivered',
  'given-up': 'Given up',
};

function toRow({ id, event, createdAt, state, nextAt, attempts }: Delivery) {
  const next = state === 'waiting' && nextAt ? `, next attempt ${formatDateTime('en', nextAt)}` : '';
  return {
    id,
    event,
    created: formatDateTime('en', createdAt),
    state: STATE_WORDS[state] + next,
    attempts: attempts.map(
      ({ at, status, error, milliseconds }) =>
        `${formatDateTime('en', at)}: ${error ?? `answer ${status}`}, ${milliseconds} ms`,
    ),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const id = params['webhookId'] ?? '';
  return answerForm(request, ChangeForm, async ({ intent }) => {
    await applyWebhookChange(viewer, id, intent, now());
    return redirect(
      intent === 'remove' ? paths.webhooks({ done: intent }) : paths.webhook(id, { done: intent }),
    );
  });
}

/** One webhook: what it is told of, its latest messages, and what can be done with it. */
export default function Webhook() {
  const { mayManage, done, url, events, made, works, off, deliveries } = useLoaderData<typeof loader>();
  const said = DONE[done];
  return (
    <Page title="Webhook" place={[...SETTINGS_PLACE, { label: 'Webhooks', href: paths.webhooks() }]}>
      {said ? <Banner kind="calm" title={said} /> : null}
      {off ? (
        <Banner kind="caution" title="This webhook is switched off: nothing is sent to it">
          <p>{off}</p>
        </Banner>
      ) : null}
      <FactList
        items={[
          { label: 'Address', value: url },
          { label: 'Told of', value: events.join('; ') },
          { label: 'Set up', value: made },
        ]}
      />
      {mayManage ? (
        <Form>
          {works ? (
            <SubmitButton name="intent" value="test">
              Send a test message
            </SubmitButton>
          ) : null}
          <SubmitButton kind="plain" name="intent" value={works ? 'disable' : 'enable'}>
            {works ? 'Switch it off' : 'Switch it on'}
          </SubmitButton>
          <SubmitButton kind="alarm" name="intent" value="remove">
            Remove it
          </SubmitButton>
        </Form>
      ) : null}
      <Section title="Messages">
        <DeliveryTable deliveries={deliveries} />
      </Section>
    </Page>
  );
}
