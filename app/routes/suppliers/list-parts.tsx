import { Link, useLocation } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { type Choice, SelectField } from '#app/components/forms/select-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { RiskBand, type RiskBandName } from '#app/components/status/risk-band.tsx';
import { BulkBar } from '#app/components/tables/bulk-bar.tsx';
import { FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { formatNumber } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { sortedAs, sortHref } from './list-links.ts';

type FiltersProps = { query: SupplierListQuery; countries: Choice[]; owners: Choice[] };

const TIERS: Choice[] = [
  ...[1, 2, 3, 4, 5].map((tier) => ({ value: String(tier), label: `Tier ${tier}` })),
  { value: 'none', label: 'No tier' },
];

export function SupplierFilters({ query, countries, owners }: FiltersProps) {
  return (
    <FilterBar action={paths.suppliers()} label="Find suppliers">
      <TextField
        name="text"
        label="Name, reference, number or town"
        type="search"
        defaultValue={query.text}
        width="medium"
      />
      <SelectField
        name="country"
        label="Country"
        empty="Any country"
        choices={countries}
        defaultValue={query.country}
        width="medium"
      />
      <SelectField
        name="tier"
        label="Tier"
        empty="Any tier"
        choices={TIERS}
        defaultValue={query.tier}
        width="short"
      />
      <TextField
        name="sector"
        label="Sector (ISIC)"
        inputMode="numeric"
        defaultValue={query.sector}
        width="short"
      />
      <SelectField
        name="owner"
        label="Owner"
        empty="Anybody"
        choices={[...owners, { value: 'none', label: 'Nobody' }]}
        defaultValue={query.owner}
        width="medium"
      />
    </FilterBar>
  );
}

type Line = {
  id: string;
  name: string;
  reference: string | null;
  country: string | null;
  tier: number | null;
  sites: number;
  risk: RiskBandName | null;
  owner: string | null;
  updated: string;
};

const FORM_ID = 'ticked-suppliers';

type TableProps = {
  list: { suppliers: Line[]; query: SupplierListQuery; owners: Choice[]; mayEdit: boolean };
};

export function SupplierTable({ list: { suppliers, query, owners, mayEdit } }: TableProps) {
  const { search } = useLocation();
  const column = (key: SupplierListQuery['sort'], label: string) => ({
    key,
    label,
    sortHref: sortHref(query, key),
    sorted: sortedAs(query, key),
  });
  return (
    <>
      <Table
        caption="Suppliers"
        captionHidden
        columns={[
          column('name', 'Name'),
          { key: 'reference', label: 'Reference', keep: true },
          column('country', 'Country'),
          column('tier', 'Tier'),
          { key: 'sites', label: 'Sites', numeric: true },
          { key: 'risk', label: 'Risk' },
          { key: 'owner', label: 'Owner' },
          column('updated', 'Changed'),
        ]}
        rows={suppliers.map((supplier) => ({
          key: supplier.id,
          label: supplier.name,
          cells: {
            name: (
              <Link to={paths.supplier(supplier.id)} dir="auto">
                {supplier.name}
              </Link>
            ),
            reference: supplier.reference,
            country: supplier.country,
            tier: supplier.tier,
            sites: formatNumber('en', supplier.sites),
            risk: supplier.risk ? <RiskBand band={supplier.risk} /> : null,
            owner: supplier.owner,
            updated: supplier.updated,
          },
        }))}
        {...(mayEdit ? { select: { name: 'ids', form: FORM_ID } } : {})}
        empty={
          <EmptyState title="No supplier fits">
            <p>Take a filter away, or search for another part of the name.</p>
          </EmptyState>
        }
      />
      {mayEdit && suppliers.length > 0 ? (
        <Form id={FORM_ID} action={`${paths.suppliers()}${search}`} idPrefix="bulk">
          <BulkBar label="With the ticked suppliers">
            <SelectField
              name="ownerId"
              label="New owner"
              empty="Choose"
              choices={[...owners, { value: 'none', label: 'Nobody' }]}
              width="medium"
            />
            <SubmitButton kind="plain" name="intent" value="assign">
              Give to this owner
            </SubmitButton>
          </BulkBar>
        </Form>
      ) : null}
    </>
  );
}
