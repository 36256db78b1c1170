import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner, type BannerKind } from '#app/components/status/banner.tsx';
import { listPeople } from '#app/domain/access/list-people.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDate } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvitationTable, InviteForm, PeopleTable } from './people-parts.tsx';
import { answerPeopleForm } from './people-actions.server.ts';
import { SETTINGS_PLACE, SettingsNav } from './settings-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('People') }];

const DONE: Readonly<Record<string, { kind: BannerKind; title: string }>> = {
  invited: { kind: 'calm', title: 'The invitation is on its way' },
  'not-sent': {
    kind: 'caution',
    title:
      'The invitation was made, but the mail could not be sent. Invite the person again in a few minutes',
  },
  role: { kind: 'calm', title: 'The role is changed' },
  removed: { kind: 'calm', title: 'The person is no longer in your organisation' },
  reset: {
    kind: 'calm',
    title: 'The second step is taken away. The person can sign in with their password and set it up anew',
  },
  withdrawn: { kind: 'calm', title: 'The invitation no longer works' },
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { people, invitations } = await listPeople(viewer, now());
  return {
    role: viewer.role,
    self: viewer.personId,
    mayManage: may(viewer, 'manage', 'person'),
    done: new URL(request.url).searchParams.get('done') ?? '',
    people: people.map((person) => ({ ...person, joinedAt: formatDate('en', person.joinedAt) })),
    invitations: invitations.map((one) => ({ ...one, expiresAt: formatDate('en', one.expiresAt) })),
  };
}

export function action({ context, request }: ActionFunctionArgs) {
  return answerPeopleForm(requireViewer(context), request);
}

export default function People() {
  const { role, self, mayManage, done, people, invitations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const said = reply ? undefined : DONE[done];
  return (
    <Page title="People" place={SETTINGS_PLACE}>
      <SettingsNav role={role} current="people" />
      <ErrorSummary fields={reply?.fields} />
      {said ? <Banner kind={said.kind} title={said.title} /> : null}
      <PeopleTable people={people} self={self} mayManage={mayManage} />
      {invitations.length > 0 ? (
        <Section title="Open invitations">
          <InvitationTable invitations={invitations} mayManage={mayManage} />
        </Section>
      ) : null}
      {mayManage ? (
        <Section title="Invite somebody">
          <InviteForm reply={reply} />
        </Section>
      ) : null}
    </Page>
  );
}
