import { expect, test } from 'vitest';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Chips, FilterBar } from '#app/components/tables/filter-bar.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { renderPage, textOf } from '#tests/support/render-page.tsx';

const COLUMNS = [
  { key: 'name', label: 'Supplier', sortHref: '?sort=-name', sorted: 'ascending' as const },
  { key: 'spend', label: 'Spend', numeric: true },
];

test('a table has a caption, column heads, and a row head for each row', () => {
  const html = renderPage(
    <Table
      caption="Suppliers"
      columns={COLUMNS}
      rows={[{ key: '1', cells: { name: 'Ağrı Tekstil', spend: '£12' } }]}
    />,
  );
  expect(textOf(html)).toBe('Suppliers Supplier Spend Ağrı Tekstil £12');
  expect(html).toContain('aria-sort="ascending"');
  expect(html).toContain('href="/?sort=-name"');
  expect(html).toMatch(/<th role="rowheader" scope="row">Ağrı Tekstil<\/th>/);
  expect(html).toContain('data-label="Spend"');
});

test('cells may also come in the order of the columns', () => {
  const html = renderPage(
    <Table caption="Rows" columns={COLUMNS} rows={[{ key: '1', cells: ['New', '148'] }]} />,
  );
  expect(textOf(html)).toBe('Rows Supplier Spend New 148');
});

test('a row can be ticked for a form elsewhere on the page, and the box says which row it is', () => {
  const html = renderPage(
    <Table
      caption="Suppliers"
      columns={COLUMNS}
      rows={[{ key: 'a1', label: 'Ağrı Tekstil', cells: ['Ağrı Tekstil', ''] }]}
      select={{ name: 'id', form: 'bulk' }}
    />,
  );
  expect(html).toMatch(
    /<input type="checkbox" name="id" form="bulk" aria-label="Tick Ağrı Tekstil" value="a1"\/>/,
  );
});

test('an empty table gives way to what to do first', () => {
  const empty = <EmptyState title="No suppliers yet">Import the spreadsheet that you have.</EmptyState>;
  const html = renderPage(<Table caption="Suppliers" columns={COLUMNS} rows={[]} empty={empty} />);
  expect(html).not.toContain('<table');
  expect(textOf(html)).toContain('No suppliers yet');
});

test('pages lead back and forth, but not over the ends', () => {
  const at = (page: number) =>
    renderPage(
      <Pagination page={page} pages={3} hrefFor={(to) => `/suppliers?page=${to}`} summary="150 suppliers" />,
    );
  expect(textOf(at(1))).toBe('150 suppliers Page 1 of 3 Next page');
  expect(textOf(at(2))).toBe('150 suppliers Previous page Page 2 of 3 Next page');
  expect(textOf(at(3))).toBe('150 suppliers Previous page Page 3 of 3');
  expect(at(2)).toContain('href="/suppliers?page=3"');
});

test('one page needs no way to others', () => {
  expect(renderPage(<Pagination page={1} pages={1} hrefFor={String} />)).not.toContain('<nav');
});

test('filters are a plain form whose fields go into the address', () => {
  const html = renderPage(
    <FilterBar action="/suppliers" label="Filter suppliers" submit="Show suppliers">
      <SelectField name="country" label="Country" empty="Any country" choices={[]} />
    </FilterBar>,
  );
  expect(html).toMatch(/<form[^>]*method="get"[^>]*action="\/suppliers"/);
  expect(textOf(html)).toBe('Country Any country Show suppliers');
});

test('an active filter is a link that takes it away', () => {
  const html = renderPage(
    <Chips items={[{ label: 'Türkiye', removeHref: '/suppliers' }]} clearHref="/suppliers?all" />,
  );
  expect(html).toContain('aria-label="Remove Türkiye"');
  expect(textOf(html)).toContain('Clear all');
  expect(renderPage(<Chips items={[]} />)).toBe('');
});
