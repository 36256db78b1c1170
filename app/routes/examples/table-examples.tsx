import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { TextField } from '#app/components/forms/text-field.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { MatchStatus } from '#app/components/status/match-status.tsx';
import { RiskBand } from '#app/components/status/risk-band.tsx';
import { BulkBar } from '#app/components/tables/bulk-bar.tsx';
import { Chips, FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { Table, type Column } from '#app/components/tables/table.tsx';
import { Example } from './example.tsx';

const COLUMNS: readonly Column[] = [
  { key: 'name', label: 'Supplier', sortHref: '#by-name', sorted: 'ascending' },
  { key: 'country', label: 'Country', sortHref: '#by-country' },
  { key: 'match', label: 'Cross-check' },
  { key: 'risk', label: 'Inherent risk', sortHref: '#by-risk' },
  { key: 'spend', label: 'Spend', numeric: true, sortHref: '#by-spend' },
];

const ROWS = [
  {
    key: '1',
    label: 'Ağrı Tekstil',
    cells: {
      name: <a href="#1">Ağrı Tekstil Sanayi ve Ticaret A.Ş.</a>,
      country: 'Türkiye',
      match: <MatchStatus status="possible" />,
      risk: <RiskBand band="very-high" score="8.9" />,
      spend: '£1 234 500',
    },
  },
  {
    key: '2',
    label: '浙江明珠纺织有限公司',
    cells: {
      name: (
        <a href="#2" lang="zh">
          浙江明珠纺织有限公司
        </a>
      ),
      country: 'China',
      match: 'No match in 2 list extracts',
      risk: <RiskBand band="very-high" score="10.0" awaiting />,
      spend: '£87 200',
    },
  },
  {
    key: '3',
    label: 'Müller Software GmbH',
    cells: {
      name: <a href="#3">Müller Software GmbH</a>,
      country: 'Germany',
      match: <MatchStatus status="not-the-same" />,
      risk: <RiskBand band="low" score="2.6" />,
      spend: null,
    },
  },
];

const COUNTRIES = [
  { value: 'CHN', label: 'China' },
  { value: 'TUR', label: 'Türkiye' },
];

/** A list: filters, chips, rows, pages. */
export function TableExamples() {
  return (
    <>
      <Example title="A list with filters">
        <FilterBar action="/examples" label="Suppliers" submit="Show suppliers">
          <TextField name="q" label="Name or number" type="search" />
          <SelectField name="where" label="Country" choices={COUNTRIES} empty="Any country" />
        </FilterBar>
        <Chips items={[{ label: 'Türkiye', removeHref: '#less' }]} clearHref="#all" />
        <form id="bulk" method="get" action="/examples">
          <BulkBar label="With the ticked suppliers">
            <SubmitButton kind="plain">Cross-check again</SubmitButton>
          </BulkBar>
        </form>
        <Table
          caption="Suppliers, by name"
          columns={COLUMNS}
          rows={ROWS}
          select={{ name: 'supplier', form: 'bulk' }}
        />
        <Pagination
          page={2}
          pages={9}
          hrefFor={(page) => `#page-${page}`}
          summary="51–100 of 1 234 suppliers"
        />
      </Example>
      <Example title="A narrow table">
        <Table
          narrow
          caption="What the dry run found"
          columns={[
            { key: 'what', label: 'Rows' },
            { key: 'count', label: 'Number', numeric: true },
          ]}
          rows={[
            { key: 'new', cells: ['New', '148'] },
            { key: 'changed', cells: ['Changed', '12'] },
            { key: 'refused', cells: ['Refused', '3'] },
          ]}
        />
      </Example>
      <Example title="Nothing to show">
        <EmptyState
          title="No suppliers yet"
          action={<LinkButton href="#import">Import suppliers</LinkButton>}
        >
          <p>Upload the spreadsheet that you have. You see what is new before anything is saved.</p>
        </EmptyState>
      </Example>
    </>
  );
}
