import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FactList, Facts } from '#app/components/layout/facts.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { LocalNav } from '#app/components/layout/local-nav.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { assessmentOf } from '#app/domain/risk/assessment-of.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { likelyDuplicates } from '#app/domain/suppliers/duplicates/likely-duplicates.server.ts';
import { supplierStatementOf } from '#app/domain/statements/suppliers-statements/supplier-statement-of.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { GAZETTEER_ATTRIBUTION } from '#app/domain/places/attribution.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { supplierCorridors } from '../risk/corridor-view.server.ts';
import { LikelyDuplicates } from './likely-duplicates.tsx';
import { SupplierCorridors } from './corridors-part.tsx';
import { SUPPLIERS_PLACE } from './place.ts';
import { statementSummary, SupplierStatementPart } from './statement-part.tsx';
import { screeningSummary, SupplierRisk, SupplierScreening } from './supplier-parts.tsx';
import { viewSupplier } from './view-supplier.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.supplier.name ?? 'Supplier') },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const supplier = await findSupplier(viewer, params['supplierId'] ?? '');
  const [people, screening, assessment, duplicates, statement] = await Promise.all([
    colleagues(viewer),
    screeningOf(viewer, supplier.id),
    assessmentOf(viewer, supplier.id),
    likelyDuplicates(viewer, supplier.id),
    may(viewer, 'read', 'statement') ? supplierStatementOf(viewer, supplier.id) : null,
  ]);
  const owner = people.find(({ id }) => id === supplier.ownerId);
  const ownerName = owner?.name ?? (supplier.ownerId ? 'A former colleague' : null);
  const reference = await currentFacts();
  return {
    supplier: viewSupplier(supplier, ownerName, (code) => reference.divisions.get(code.slice(0, 2))?.title),
    screening: screeningSummary(screening),
    risk: assessment && {
      band: assessment.band,
      score: assessment.score,
      awaiting: assessment.awaiting.length > 0,
    },
    place: supplierCorridors(reference, supplier.country),
    statement: statementSummary(statement, now()),
    duplicates: duplicates.map(({ id, name, country, reasons }) => ({
      id,
      name,
      country: country === null ? 'Not recorded' : countryName(country),
      reasons: reasons.map(({ says }) => says),
    })),
    done: new URL(request.url).searchParams.get('done') ?? '',
    mayEdit: may(viewer, 'edit', 'supplier'),
  };
}

const DONE: Readonly<Record<string, string>> = {
  created: 'The supplier is in the register. It is being cross-checked now',
  edited: 'The changes are saved. The supplier is being cross-checked again',
  unchanged: 'Nothing was different, so nothing was changed',
};

export default function Supplier() {
  const { supplier, screening, risk, place, statement, duplicates, done, mayEdit } =
    useLoaderData<typeof loader>();
  return (
    <Page
      title={supplier.name}
      place={SUPPLIERS_PLACE}
      facts={<Facts items={supplier.key} />}
      action={
        mayEdit ? (
          <Actions>
            <LinkButton href={paths.editSupplier(supplier.id)} kind="primary">
              Edit
            </LinkButton>
          </Actions>
        ) : undefined
      }
    >
      {DONE[done] ? <Banner kind="calm" title={DONE[done]} /> : null}
      <SupplierNav id={supplier.id} />
      <SupplierScreening supplierId={supplier.id} screening={screening} />
      <SupplierRisk supplierId={supplier.id} risk={risk} />
      <SupplierCorridors {...place} />
      <SupplierStatementPart supplierId={supplier.id} statement={statement} />
      <LikelyDuplicates duplicates={duplicates} />
      <Section title="Sites">
        <Table
          caption="Sites"
          captionHidden
          columns={[
            { key: 'name', label: 'Site' },
            { key: 'address', label: 'Address' },
            { key: 'city', label: 'Town' },
            { key: 'country', label: 'Country' },
            { key: 'point', label: 'Coordinates' },
            { key: 'osId', label: 'OS ID' },
          ]}
          rows={supplier.sites}
          empty={<p>No site is recorded.</p>}
        />
        {supplier.sites.length > 0 ? <p className="hint">{GAZETTEER_ATTRIBUTION}</p> : null}
      </Section>
      {supplier.groups.map((group) => (
        <Section key={group.title} title={group.title}>
          {group.items.length > 0 ? <FactList items={group.items} /> : <p>Nothing is recorded.</p>}
        </Section>
      ))}
      {supplier.notes ? (
        <Section title="Notes">
          <p className="written">{supplier.notes}</p>
        </Section>
      ) : null}
      <p className="hint">{supplier.changed}</p>
    </Page>
  );
}

function SupplierNav({ id }: { id: string }) {
  return (
    <LocalNav
      label="About this supplier"
      items={[
        { label: 'Facts', href: paths.supplier(id), current: true },
        { label: 'Cross-check', href: paths.supplierScreening(id) },
        { label: 'Risk', href: paths.supplierRisk(id) },
        { label: 'History', href: paths.supplierHistory(id) },
      ]}
    />
  );
}
