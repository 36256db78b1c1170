import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { readAlerts } from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { AlertCard } from './alert-parts.tsx';
import { alertsPage, answerAlertsForm } from './alert-actions.server.ts';
import { toAlertCard } from './alert-view-model.ts';
import { SCREENING_PLACE } from './screening-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Alerts') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const search = new URL(request.url).searchParams;
  const { alerts, unread, total, page, pages } = await readAlerts(viewer, alertsPage(search.get('page')));
  return {
    done: search.has('done'),
    unread,
    total,
    page,
    pages,
    newest: alerts[0]?.at.toISOString() ?? null,
    cards: alerts.map(toAlertCard),
  };
}

export function action({ context, request }: ActionFunctionArgs) {
  return answerAlertsForm(requireViewer(context), request);
}

/** What changed on lists and among suppliers, and which matches it made new, changed or retired. */
export default function Alerts() {
  const { done, unread, total, page, pages, newest, cards } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Alerts"
      place={SCREENING_PLACE}
      lead="What changed on the lists and in your register, and which matches came of it. Each person marks them as read for themselves."
      action={
        unread > 0 && page === 1 && newest !== null ? (
          <Form>
            <HiddenField name="upTo" value={newest} />
            <SubmitButton>{`Mark ${formatNumber('en', unread)} as read`}</SubmitButton>
          </Form>
        ) : undefined
      }
    >
      {done && unread === 0 ? <Banner kind="calm" title="You have read all alerts" /> : null}
      {unread > 0 ? (
        <p>
          <Link to={paths.screening({ news: 'unread', status: 'all' })}>
            See what is new to you in the queue
          </Link>
        </p>
      ) : null}
      {total === 0 ? (
        <EmptyState title="There is no alert yet">
          <p>
            Daylight tells you here when a list changes, and when a cross-check finds matches that were not
            there before.
          </p>
        </EmptyState>
      ) : null}
      {cards.map((card) => (
        <AlertCard key={card.id} card={card} />
      ))}
      <Pagination page={page} pages={pages} hrefFor={(to) => paths.alerts({ page: to })} />
      <p>
        <Link to={paths.alertSettings()}>Get these by mail</Link>
      </p>
    </Page>
  );
}
