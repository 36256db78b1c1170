import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { TaskList } from '#app/components/layout/task-list.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { StatementNav } from './statement-nav.tsx';
import { NextStep, StepList } from './statement-path.tsx';
import { STATEMENTS_PLACE } from './statements-nav.tsx';
import { viewStatement } from './statement-view.server.ts';
import { Waiting } from './statement-waiting.tsx';
import { GUIDANCE_PAGE, OWN_READING } from './words.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? 'Statement') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const done = new URL(request.url).searchParams.get('done');
  return { ...(await viewStatement(viewer, params['statementId'] ?? '', now())), done };
}

const DONE: Readonly<Record<string, string>> = {
  started: 'The statement is started',
  edited: 'Saved: period, companies and laws',
};

/** What to do next with a statement, how far each step of it is, what waits in it, and the way into each section. */
export default function StatementPage() {
  const view = useLoaderData<typeof loader>();
  const { id, title, lead, facts, sections, steps, next, done, notice } = view;
  const doneWords = DONE[done ?? ''];
  return (
    <Page
      title={title}
      place={STATEMENTS_PLACE}
      lead={lead}
      facts={<Facts items={facts} />}
      action={
        next?.mayDo ? (
          <LinkButton href={next.href} kind="primary">
            {next.does}
          </LinkButton>
        ) : undefined
      }
    >
      <StatementNav id={id} current="overview" />
      {doneWords ? <Banner kind="calm" title={doneWords} /> : null}
      {notice ? (
        <Banner kind="notice" title={notice.title}>
          <p>{notice.text}</p>
        </Banner>
      ) : null}
      <NextStep next={next} />
      <StepList steps={steps} />
      <Waiting view={view} />
      <Section title="Sections" id="sections">
        <TaskList tasks={sections} />
        <p className="hint">
          {OWN_READING} <a href={GUIDANCE_PAGE}>Read the statutory guidance on GOV.UK</a>.
        </p>
      </Section>
      <Recent view={view} />
    </Page>
  );
}

function Recent({ view }: { view: ReturnType<typeof useLoaderData<typeof loader>> }) {
  if (view.recent.length === 0) return null;
  return (
    <Section title="What changed last" action={<Link to={paths.statementChanges(view.id)}>All changes</Link>}>
      <Timeline
        entries={view.recent.map(({ key, ask, questionId, at, when, who }) => ({
          key,
          title: <Link to={paths.statementQuestionHistory(view.id, questionId)}>{ask}</Link>,
          at,
          when,
          who,
        }))}
      />
    </Section>
  );
}
