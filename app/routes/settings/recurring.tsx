import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { listRecurring } from '#app/domain/jobs/list-recurring.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { recurringWork } from '#app/recurring.server.ts';
import { SETTINGS_PLACE, SettingsNav } from './settings-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Recurring work') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const works = await listRecurring(viewer, recurringWork, now());
  return {
    role: viewer.role,
    works: works.map(({ name, title, everyMinutes, lastAt, jobsThen, latest, nextAt }) => ({
      name,
      title,
      every: everyWords(everyMinutes),
      last: lastAt ? formatDateTime('en', lastAt) : null,
      jobsThen,
      latest: latest ? { jobId: latest.jobId, at: formatDateTime('en', latest.at) } : null,
      next: formatDateTime('en', nextAt),
    })),
  };
}

function everyWords(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? 'Every day' : `Every ${minutes / 1440} days`;
  if (minutes % 60 === 0) return minutes === 60 ? 'Every hour' : `Every ${minutes / 60} hours`;
  return `Every ${minutes} minutes`;
}

/** What Daylight does by the clock for the organisation, what ran last, and when it comes next. */
export default function Recurring() {
  const { role, works } = useLoaderData<typeof loader>();
  const rows = works.map((work) => ({
    key: work.name,
    cells: {
      title: work.title,
      every: work.every,
      last: work.last === null ? 'Not yet' : `${work.last}, ${dueWords(work.jobsThen)}`,
      latest: work.latest ? <Link to={paths.job(work.latest.jobId)}>{work.latest.at}</Link> : 'None yet',
      next: work.next,
    },
  }));
  return (
    <Page
      title="Recurring work"
      place={SETTINGS_PLACE}
      lead="Daylight looks at these by the clock, and starts a job when something is due for your organisation."
    >
      <SettingsNav role={role} current="recurring" />
      <Table
        caption="Work that comes round by the clock"
        captionHidden
        columns={[
          { key: 'title', label: 'Work' },
          { key: 'every', label: 'How often' },
          { key: 'last', label: 'Last look' },
          { key: 'latest', label: 'Your latest job' },
          { key: 'next', label: 'Next look' },
        ]}
        rows={rows}
      />
    </Page>
  );
}

function dueWords(jobs: number): string {
  if (jobs === 0) return 'nothing was due';
  return jobs === 1 ? 'one job' : `${jobs} jobs`;
}
