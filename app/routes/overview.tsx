import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { TaskList } from '#app/components/layout/task-list.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { listOpenJobs } from '#app/domain/jobs/find-job.server.ts';
import { JOB_TITLES } from '#app/domain/jobs/job-words.ts';
import { portfolio } from '#app/domain/risk/portfolio.server.ts';
import { sinceLastLook } from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { countMatchesByStatus } from '#app/domain/screening/open-matches.server.ts';
import { statementCalendar } from '#app/domain/statements/regimes/statement-calendar.server.ts';
import { waitingStatements } from '#app/domain/statements/writing/waiting-statements.server.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { NextDeadline, nextDeadlineWords } from './statements/calendar/next-deadline.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Overview') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const jobs = await listOpenJobs(viewer);
  const moment = now();
  return {
    mayImport: may(viewer, 'import', 'supplier'),
    suppliers: await countSuppliers(viewer),
    matches: await countMatchesByStatus(viewer),
    news: await sinceLastLook(viewer),
    statements: await waitingStatements(viewer),
    bands: (await portfolio(viewer)).bands,
    deadline: nextDeadlineWords(await statementCalendar(viewer, moment), moment.toISOString().slice(0, 10)),
    jobs: jobs.map(({ id, kind, done, total }) => ({ id, title: JOB_TITLES[kind], done, total })),
  };
}

type Overview = ReturnType<typeof useLoaderData<typeof loader>>;

/** What there is, what waits for a person, and what is being done. */
export default function OverviewPage() {
  const overview = useLoaderData<typeof loader>();
  const { suppliers, jobs, mayImport } = overview;
  const importLink = (
    <LinkButton href={paths.importSuppliers()} kind="primary">
      Import suppliers
    </LinkButton>
  );
  return (
    <Page
      title="Overview"
      action={mayImport && suppliers > 0 ? importLink : undefined}
      facts={suppliers > 0 ? <Facts items={factsOf(overview)} /> : undefined}
    >
      {jobs.length > 0 ? <RunningNow jobs={jobs} /> : null}
      {suppliers > 0 ? <Waiting matches={overview.matches} /> : null}
      <StatementsNow statements={overview.statements} deadline={overview.deadline} />
      <SinceLastLook news={overview.news} />
      {suppliers > 0 ? <RiskToPeople bands={overview.bands} /> : null}
      {suppliers === 0 && jobs.length === 0 ? (
        <EmptyState title="Begin with your suppliers" action={mayImport ? importLink : undefined}>
          <p>
            Upload the spreadsheet that you have. A dry run shows what would change before anything is saved.
          </p>
        </EmptyState>
      ) : null}
    </Page>
  );
}

function factsOf({ suppliers, matches }: Overview) {
  return [
    { label: 'Suppliers', value: <Link to={paths.suppliers()}>{formatNumber('en', suppliers)}</Link> },
    { label: 'Matches to review', value: formatNumber('en', matches.open) },
    { label: 'Confirmed matches', value: formatNumber('en', matches.confirmed) },
    { label: 'Unsure', value: formatNumber('en', matches.unsure) },
  ];
}

function Waiting({ matches }: Pick<Overview, 'matches'>) {
  const tasks = [
    {
      label: 'Review possible matches',
      href: paths.screening(),
      status: matches.open === 0 ? 'Nothing waits' : `${formatNumber('en', matches.open)} to review`,
      done: matches.open === 0,
      hint:
        matches.strong === 0
          ? 'Each shows both sides, and the reasons for and against.'
          : `${formatNumber('en', matches.strong)} of them are strong. Begin there.`,
    },
  ];
  return (
    <Section title="What to do next">
      <TaskList tasks={tasks} />
    </Section>
  );
}

/** The statements that are being written, and the next day that one has to keep; nothing where there are none. */
function StatementsNow({ statements, deadline }: Pick<Overview, 'statements' | 'deadline'>) {
  if (statements.length === 0 && deadline === null) return null;
  return (
    <Section title="Statements" action={<Link to={paths.statements()}>All statements</Link>}>
      {deadline === null ? null : <NextDeadline next={deadline} />}
      <TaskList
        tasks={statements.map(({ id, name, myTasks, answered, total }) => ({
          label: name,
          href: paths.statement(id),
          status: `${formatNumber('en', answered)} of ${formatNumber('en', total)} answered`,
          done: answered === total && myTasks === 0,
          ...(myTasks > 0
            ? { hint: myTasks === 1 ? 'One task waits for you.' : `${myTasks} tasks wait for you.` }
            : {}),
        }))}
      />
    </Section>
  );
}

/** A quiet line on what came since the person last marked the alerts as read; nothing when nothing came. */
function SinceLastLook({ news }: Pick<Overview, 'news'>) {
  const counts = [
    [news.newMatches, 'new'],
    [news.changedMatches, 'changed'],
    [news.retiredMatches, 'no longer found'],
  ] as const;
  const said = counts.filter(([count]) => count > 0);
  if (said.length === 0) return null;
  const words = said.map(([count, what]) => `${formatNumber('en', count)} ${what}`).join(', ');
  return (
    <Section title="Since you last looked" action={<Link to={paths.alerts()}>See the alerts</Link>}>
      <p>
        Matches: {words}.{news.lists.length > 0 ? ` Lists that changed: ${news.lists.join(', ')}.` : null}
      </p>
    </Section>
  );
}

const BAND_WORDS = [
  { band: 'very-high', label: 'Very high' },
  { band: 'high', label: 'High' },
  { band: 'medium', label: 'Medium' },
  { band: 'low', label: 'Low' },
  { band: 'not-scored', label: 'Not scored' },
] as const;

function RiskToPeople({ bands }: Pick<Overview, 'bands'>) {
  const grave = bands['very-high'] + bands.high;
  const all = BAND_WORDS.reduce((sum, { band }) => sum + bands[band], 0);
  if (all === 0) return null;
  return (
    <Section title="Inherent risk to people" action={<Link to={paths.risk()}>See who, where and why</Link>}>
      <BarChart
        title="Suppliers by band"
        sentence={`${formatNumber('en', grave)} of ${formatNumber('en', all)} suppliers are in the two highest bands.`}
        bars={BAND_WORDS.map(({ band, label }) => ({
          key: band,
          band,
          label,
          value: bands[band],
          text: formatNumber('en', bands[band]),
        }))}
      />
    </Section>
  );
}

function RunningNow({ jobs }: Pick<Overview, 'jobs'>) {
  return (
    <Section title="Running now">
      <ul>
        {jobs.map((job) => (
          <li key={job.id}>
            <Link to={paths.job(job.id)}>{job.title}</Link>
            {job.total > 0 ? `: ${formatNumber('en', job.done)} of ${formatNumber('en', job.total)}` : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
