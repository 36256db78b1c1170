import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { clockWords } from '#app/domain/statements/requests/clock.ts';
import { listRequests } from '#app/domain/statements/requests/view-requests.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE, StatementsNav } from '../statements-nav.tsx';
import { KIND_WORDS } from './request-words.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Requests') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return { requests: await listRequests(viewer, now()), mayWork: may(viewer, 'edit', 'statement') };
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
  const { requests, mayWork } = useLoaderData<typeof loader>();
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
    </Page>
  );
}
