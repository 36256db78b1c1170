import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { createWebhook } from '#app/domain/integrations/webhooks/create-webhook.server.ts';
import { listWebhooks } from '#app/domain/integrations/webhooks/find-webhook.server.ts';
import { newWebhookSecret } from '#app/domain/integrations/webhooks/sign-message.server.ts';
import { WebhookDraft } from '#app/domain/integrations/webhooks/webhook-draft.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { formatDate } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { now } from '#app/platform/clock.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { SETTINGS_PLACE, SettingsNav } from './settings-nav.tsx';
import { NewSecret, WebhookForm, WebhookTable } from './webhook-parts.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Webhooks') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const webhooks = await listWebhooks(viewer);
  return {
    role: viewer.role,
    mayManage: may(viewer, 'manage', 'webhook'),
    removed: new URL(request.url).searchParams.get('done') === 'remove',
    webhooks: webhooks.map(({ id, url, events, createdAt, createdByName, disabledAt }) => ({
      id,
      url,
      events,
      made: `${formatDate('en', createdAt)}, ${createdByName}`,
      state: disabledAt === null ? 'Works' : `Switched off on ${formatDate('en', disabledAt)}`,
    })),
  };
}

export function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, WebhookDraft, async (draft) => {
    const secret = newWebhookSecret();
    const { url } = await createWebhook(viewer, draft, { secret, sealer: await sealer() }, now());
    return data({ fields: {}, typed: {}, made: { url, secret } });
  });
}

/** Other systems that are told of events, and a form for one more. */
export default function Webhooks() {
  const { role, mayManage, removed, webhooks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const made = reply && 'made' in reply ? reply.made : null;
  return (
    <Page
      title="Webhooks"
      place={SETTINGS_PLACE}
      lead="Your own systems can be told of new and changed matches as soon as they are found."
    >
      <SettingsNav role={role} current="webhooks" />
      <ErrorSummary fields={reply?.fields} />
      {removed && !reply ? <Banner kind="calm" title="The webhook is removed" /> : null}
      {made === null ? null : <NewSecret made={made} />}
      <WebhookTable webhooks={webhooks} />
      {mayManage ? (
        <Section title="Set up a webhook">
          <WebhookForm reply={reply} />
        </Section>
      ) : null}
    </Page>
  );
}
