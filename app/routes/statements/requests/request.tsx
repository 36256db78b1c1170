import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FactList, Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { clockWords } from '#app/domain/statements/requests/clock.ts';
import { viewRequest } from '#app/domain/statements/requests/view-requests.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime, formatPartialDate } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE } from '../statements-nav.tsx';
import { answerRequest } from './answer-request.server.ts';
import { RequestForms } from './request-forms.tsx';
import { KIND_WORDS, stepWords } from './request-words.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: pageTitle(loaded ? `Request ${loaded.request.reference}` : 'Request') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  return {
    request: await viewRequest(viewer, params['requestId'] ?? '', now()),
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  return answerRequest(requireViewer(context), params['requestId'] ?? '', request);
}

const DONE: Readonly<Record<string, string>> = {
  entered: 'The request is entered, and its clock runs',
  assign: 'The request is handed over',
  extend: 'The new day is set. Tell whoever asked: send the letter that says why',
  note: 'The note is kept',
  letter: 'The letter is done, and stands in the log',
  close: 'The request is closed',
};

export default function RequestPage() {
  const { request, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { reference, kind, channel, clock, assignee } = request;
  const day = (date: string) => formatPartialDate('en', date);
  return (
    <Page
      title={`Request ${reference}`}
      place={[...STATEMENTS_PLACE, { label: 'Requests', href: paths.statementRequests() }]}
      facts={
        <Facts
          items={[
            { label: 'Asked for', value: KIND_WORDS[kind] },
            { label: 'Received', value: day(request.receivedOn) },
            { label: 'Due', value: day(request.dueOn) },
            { label: 'Clock', value: clockWords(clock) },
            { label: 'Answered by', value: assignee ?? 'Nobody yet' },
          ]}
        />
      }
    >
      <ErrorSummary fields={reply?.fields} idPrefix={reply?.intent} />
      {done !== null && DONE[done] !== undefined && !reply ? <Banner kind="calm" title={DONE[done]} /> : null}
      {clock.state === 'overdue' ? (
        <Banner kind="caution" title={clockWords(clock)}>
          <p>Answer now, or say in the log why it takes longer.</p>
        </Banner>
      ) : null}
      <Asked request={request} byForm={channel === 'form'} />
      {request.mayWork && clock.state !== 'closed' ? <RequestForms request={request} reply={reply} /> : null}
      <Section title="Log">
        <Timeline
          entries={request.steps
            .map((step, place) => ({
              key: String(place),
              title: stepWords(step),
              at: step.at.toISOString(),
              when: formatDateTime('en', step.at),
              ...(step.by === null ? {} : { who: step.by }),
              children:
                step.words === '' ? null : step.kind === 'letter' ? (
                  <p>
                    <Link to={paths.requestLetter(request.id, place)}>Read or print the letter</Link>
                  </p>
                ) : (
                  <p>{step.words}</p>
                ),
            }))
            .reverse()}
        />
      </Section>
    </Page>
  );
}

type AskedProps = {
  request: { contact: { name: string; email: string; message: string } | null; removed: boolean };
  byForm: boolean;
};

function Asked({ request: { contact, removed }, byForm }: AskedProps) {
  const came = { label: 'Came', value: byForm ? 'By the public form' : 'Entered by staff' };
  if (removed) {
    return (
      <Section title="Who asked">
        <p>What was kept of the person is removed. The log keeps the days and the steps.</p>
      </Section>
    );
  }
  if (contact === null) {
    return (
      <Section title="Who asked">
        <p>Only those who may write statements can read who asked.</p>
        <FactList items={[came]} />
      </Section>
    );
  }
  return (
    <Section title="Who asked">
      <FactList
        items={[
          { label: 'Name', value: <bdi>{contact.name}</bdi> },
          { label: 'E-mail', value: contact.email === '' ? 'None given' : contact.email },
          { label: 'Question', value: contact.message === '' ? 'None given' : <bdi>{contact.message}</bdi> },
          came,
        ]}
      />
    </Section>
  );
}
