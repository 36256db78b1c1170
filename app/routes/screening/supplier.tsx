import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { changesFollowedSince } from '#app/domain/screening/monitoring/changes-followed-since.server.ts';
import { ordersThatMayTouchSupplier } from '#app/domain/screening/orders-that-may-touch.server.ts';
import { rerunScreening } from '#app/domain/screening/rerun-screening.server.ts';
import { rescreenSupplier } from '#app/domain/screening/rescreen-supplier.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { ListNotices } from './list-notices.tsx';
import { SCREENING_PLACE } from './screening-nav.tsx';
import { Matches, OrdersThatMayTouch, Screenings } from './supplier-parts.tsx';
import {
  followedInWords,
  orderInWords,
  RESULT_WORDS,
  rerunWords,
  supplierViewModel,
} from './supplier-view-model.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Screening' : `${data.name} · Screening`) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const supplier = await findSupplier(viewer, params.supplierId ?? '');
  const search = new URL(request.url).searchParams;
  const rerun = search.get('rerun');
  const screening = await screeningOf(viewer, supplier.id);
  const { latest } = screening;
  return {
    id: supplier.id,
    name: supplier.name,
    country: supplier.country === null ? 'Not recorded' : countryName(supplier.country),
    goodsRecorded: supplier.goods.length > 0,
    mayScreen: may(viewer, 'screen', 'screening'),
    screened: search.get('done') === 'screened',
    rerun: rerun === null ? null : rerunWords(await rerunScreening(viewer, rerun)),
    orders: (await ordersThatMayTouchSupplier(supplier)).map(orderInWords),
    followed: latest === null ? [] : (await changesFollowedSince(viewer, latest.at)).map(followedInWords),
    ...supplierViewModel(screening),
  };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  const supplier = await findSupplier(viewer, params.supplierId ?? '');
  await rescreenSupplier(viewer, supplier.id, now());
  return redirect(paths.supplierScreening(supplier.id, { done: 'screened' }));
}

export default function SupplierScreening() {
  const page = useLoaderData<typeof loader>();
  return (
    <Page
      title={page.name}
      place={SCREENING_PLACE}
      lead="Every time this supplier was held against the lists, and what came of it."
      action={
        page.mayScreen ? (
          <Form method="post">
            <SubmitButton>Screen this supplier now</SubmitButton>
          </Form>
        ) : undefined
      }
      facts={
        <Facts
          items={[
            { label: 'Country', value: page.country },
            {
              label: 'Latest result',
              value: page.latest === null ? 'Not screened yet' : RESULT_WORDS[page.latest.result],
            },
            { label: 'Screened', value: page.latest?.at ?? 'Never' },
          ]}
        />
      }
    >
      {page.screened ? (
        <Banner kind="calm" title="Screened against the newest edition of every list" />
      ) : null}
      {page.rerun === null ? null : (
        <Banner kind={page.rerun.kind} title={page.rerun.title}>
          {page.rerun.text}
        </Banner>
      )}
      {page.latest?.cut ? (
        <Banner kind="caution" title="More listed names were promising than were compared">
          The supplier’s name is made of common words. Add its other names, its identifiers or its native
          name.
        </Banner>
      ) : null}
      <Section title="Matches">
        <Matches matches={page.matches} screened={page.latest !== null} />
        {page.latest === null ? null : <ListNotices lists={page.latest.lists} />}
      </Section>
      <OrdersThatMayTouch orders={page.orders} goodsRecorded={page.goodsRecorded} supplierId={page.id} />
      {page.followed.length > 0 ? (
        <Section title="Lists that changed since">
          <ul>
            {page.followed.map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Screenings screenings={page.screenings} supplierId={page.id} />
      <p>
        <Link to={paths.supplier(page.id)}>Open the supplier</Link>
      </p>
    </Page>
  );
}
