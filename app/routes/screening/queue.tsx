import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { BulkForm } from '#app/domain/screening/cases/bulk.ts';
import { startBulk } from '#app/domain/screening/cases/start-bulk.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { MATCHES_A_PAGE } from '#app/domain/screening/matches-a-page.ts';
import { startScreening } from '#app/domain/screening/start-screening.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { ListNotices } from './list-notices.tsx';
import { loadQueue } from './load-queue.server.ts';
import { QueueAges } from './queue-ages.tsx';
import { BatchBanner, BULK_FORM, QueueBulk } from './queue-bulk.tsx';
import { QueueCounts } from './queue-counts.tsx';
import { activeFilters, QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { ScreeningNav } from './screening-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Cross-check') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  return loadQueue(requireViewer(context), new URL(request.url).searchParams, now());
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const search = new URL(request.url).searchParams;
  const form = search.get('form');
  if (form !== 'bulk') return redirect(paths.job(await startScreening(viewer, now())));
  const query = MatchQuery.parse(Object.fromEntries(search));
  return answerForm(request, BulkForm, async (order) => {
    const { batchId, jobId } = await startBulk(viewer, order, query, now());
    return redirect(jobId === null ? paths.screening({ batch: batchId }) : paths.job(jobId));
  });
}

export default function Queue() {
  const queue = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { query, people, lists, countries, total, page, pages, rows, mayDecide } = queue;
  const first = (page - 1) * MATCHES_A_PAGE;
  const numbers = `${formatNumber('en', Math.min(first + 1, total))}–${formatNumber('en', first + rows.length)}`;
  const filters = {
    query,
    people,
    countries,
    lists: lists.map((one) => ({ value: one.list, label: one.title })),
  };
  return (
    <Page
      title="Matches to review"
      lead="Suppliers that may be the same company as a listed entity. A person decides; the score only ranks."
      action={
        queue.suppliers > 0 ? (
          <Form method="post" action={paths.screening()}>
            <SubmitButton kind="plain">{`Screen ${formatNumber('en', queue.suppliers)} suppliers again`}</SubmitButton>
          </Form>
        ) : undefined
      }
      facts={<QueueCounts counts={queue.counts} waiting={queue.waiting} />}
    >
      <ScreeningNav current="queue" open={queue.open} />
      <ErrorSummary fields={reply?.fields} idPrefix="bulk" />
      {queue.said === null || reply ? null : <Banner kind="calm" title={queue.said} />}
      {queue.batch === null || reply ? null : <BatchBanner batch={queue.batch} />}
      {queue.forMySecond === null ? null : <Banner kind="notice" title={queue.forMySecond} />}
      <QueueFilters {...filters} />
      <QueueAges ages={queue.ages} sentence={queue.waitingSentence} />
      <QueueTable
        query={query}
        rows={rows}
        screened={lists.length > 0}
        filtered={activeFilters(filters).length > 0}
        form={mayDecide ? BULK_FORM : null}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => paths.screening({ ...query, page: to })}
        summary={total === 0 ? 'No matches here.' : `${numbers} of ${formatNumber('en', total)} matches`}
      />
      {mayDecide && total > 0 ? (
        <QueueBulk query={query} total={total} people={people} reply={reply} />
      ) : null}
      <ListNotices lists={lists} />
    </Page>
  );
}
