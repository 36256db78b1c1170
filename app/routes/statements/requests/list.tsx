import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { clockWords } from '#app/domain/statements/requests/clock.ts';
import { RetentionForm } from '#app/domain/statements/requests/kept-months.ts';
import { keptMonths, setRetention } from '#app/domain/statements/requests/retention.server.ts';
import { listRequests } from '#app/domain/statements/requests/view-requests.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE, StatementsNav } from '../statements-nav.tsx';
import { KIND_WORDS } from './request-words.ts';
import { RetentionPart } from './retention-part.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Requests') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return {
    requests: await listRequests(viewer, now()),
    months: await keptMonths(viewer.organisationId),
    mayWork: may(viewer, 'edit', 'statement'),
    mayManage: may(viewer, 'manage', 'statement'),
    saved: new URL(request.url).searchParams.get('done') === 'retention',
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, RetentionForm, async (form) => {
    await setRetention(viewer, form, now());
    return redirect(paths.statementRequests({ done: 'retention' }));
  });
}

const COLUMNS = [
  { key: 'reference', label: 'Number' },
  { key: 'kind', label: 'Asked for' },
  { key: 'received', label: 'Received' },
  { key: 'due', label: 'Due' },
  { key: 'clock', label: 'Clock' },
  { key: 'assignee', label: 'Answered by' },
];

export default function Requests() {
  const { requests, months, mayWork, mayManage, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const day = (date: string) => formatPartialDate('en', date);
  return (
    <Page
      title="Requests"
      place={STATEMENTS_PLACE}
      lead="Who asks for a copy of a statement or for information, and by when they have an answer."
      action={
        mayWork ? (
          <LinkButton kind="primary" href={paths.newStatementRequest()}>
            Enter a request
          </LinkButton>
        ) : undefined
      }
    >
      <StatementsNav current="requests" />
      <ErrorSummary fields={reply?.fields} />
      {saved && !reply ? <Banner kind="calm" title="The time is saved" /> : null}
      <Table
        caption="Requests, open ones by the day they are due"
        columns={COLUMNS}
        rows={requests.map(({ id, reference, kind, receivedOn, dueOn, clock, assignee }) => ({
          key: id,
          cells: {
            reference: <Link to={paths.statementRequest(id)}>{reference}</Link>,
            kind: KIND_WORDS[kind],
            received: day(receivedOn),
            due: day(dueOn),
            clock: clock.state === 'overdue' ? <strong>{clockWords(clock)}</strong> : clockWords(clock),
            assignee: assignee ?? 'Nobody yet',
          },
        }))}
        empty={
          <EmptyState title="No request yet">
            <p>
              Requests come by the form on the public page of a statement, or are entered here. A copy is due
              within 30 days; information, in Daylight’s reading of Norwegian law, within three weeks.
            </p>
          </EmptyState>
        }
      />
      <RetentionPart months={months} mayManage={mayManage} reply={reply} />
    </Page>
  );
}
