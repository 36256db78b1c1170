import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Progress } from '#app/components/status/progress.tsx';
import { findJob } from '#app/domain/jobs/find-job.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { JOB_TITLES, STOPPABLE_JOBS } from '#app/domain/jobs/job-words.ts';
import { stopJob } from '#app/domain/jobs/stop-job.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.title ?? 'Job') }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const job = await findJob(viewer, params['jobId'] ?? '');
  const { id, kind, state, done, total, note, result, link, error, attempts } = job;
  return {
    id,
    state,
    done,
    total,
    note,
    result,
    link,
    error,
    attempts,
    title: JOB_TITLES[kind],
    mayStop: STOPPABLE_JOBS.has(kind) && (job.personId === viewer.personId || may(viewer, 'manage', 'job')),
    begun: formatDateTime('en', job.createdAt),
    finished: job.finishedAt ? formatDateTime('en', job.finishedAt) : null,
  };
}

/** Stops the job. */
export async function action({ context, params }: ActionFunctionArgs) {
  const id = params['jobId'] ?? '';
  await stopJob(requireViewer(context), id, now());
  return redirect(paths.job(id));
}

export default function Job() {
  const job = useLoaderData<typeof loader>();
  const results = Object.entries(job.result).map(([label, value]) => ({
    label,
    value: typeof value === 'number' ? formatNumber('en', value) : value,
  }));
  const facts = [
    { label: 'Asked for', value: job.begun },
    ...(job.finished ? [{ label: 'Finished', value: job.finished }] : []),
    ...results,
  ];
  return (
    <Page
      title={job.title}
      place={[{ label: 'Overview', href: paths.overview() }]}
      facts={<Facts items={facts} />}
      action={
        job.link && job.finished ? (
          <LinkButton href={job.link} kind="primary">
            {job.state === 'done' ? 'See the result' : 'Go on from here'}
          </LinkButton>
        ) : undefined
      }
    >
      <State job={job} />
    </Page>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

function State({ job }: { job: Shown }) {
  if (job.state === 'done') return <Banner kind="calm" title="This is finished" />;
  if (job.state === 'failed') {
    return (
      <Banner kind="alarm" title="This could not be finished">
        <p>{job.error}</p>
      </Banner>
    );
  }
  if (job.state === 'stopped') {
    return (
      <Banner kind="notice" title="This was stopped">
        <p>What had been saved by then is kept. Ask for it again whenever you like.</p>
      </Banner>
    );
  }
  return (
    <>
      <Progress
        done={job.done}
        total={job.total}
        note={job.note || (job.state === 'waiting' ? 'Waiting for its turn' : '')}
        eventsHref={paths.jobEvents(job.id)}
        refreshHref={paths.job(job.id)}
      />
      <p>You may leave this page: the work goes on, and your overview leads back here.</p>
      {job.mayStop ? (
        <Form>
          <SubmitButton kind="plain">Stop this</SubmitButton>
        </Form>
      ) : null}
      {job.attempts > 1 ? (
        <p>It was interrupted and has been taken up again (attempt {job.attempts}).</p>
      ) : null}
    </>
  );
}
