import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { listOpenJobs } from '#app/domain/jobs/find-job.server.ts';
import { JOB_TITLES } from '#app/domain/jobs/job-words.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';

export const meta: MetaFunction = () => [{ title: pageTitle('Overview') }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const jobs = await listOpenJobs(viewer);
  return {
    name: viewer.name,
    mayImport: may(viewer, 'import', 'supplier'),
    jobs: jobs.map(({ id, kind, done, total }) => ({ id, title: JOB_TITLES[kind], done, total })),
  };
}

export default function Overview() {
  const { mayImport, jobs } = useLoaderData<typeof loader>();
  return (
    <Page title="Overview">
      {jobs.length > 0 ? (
        <Section title="Running now">
          <ul>
            {jobs.map((job) => (
              <li key={job.id}>
                <Link to={paths.job(job.id)}>{job.title}</Link>
                {job.total > 0 ? ` – ${job.done} of ${job.total}` : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <EmptyState
          title="Begin with your suppliers"
          action={
            mayImport ? (
              <LinkButton href={paths.importSuppliers()} kind="primary">
                Import suppliers
              </LinkButton>
            ) : undefined
          }
        >
          <p>
            Upload the spreadsheet that you have. A dry run shows what would change before anything is saved.
          </p>
        </EmptyState>
      )}
    </Page>
  );
}
