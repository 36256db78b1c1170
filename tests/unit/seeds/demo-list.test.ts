import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rowsBelowHeader } from '#app/domain/suppliers/import/inspect-table.server.ts';
import { openTable } from '#app/domain/suppliers/import/open-table.server.ts';
import { BUNDLED_FILE, buildDemoWorkbook, HEADER_ROW } from '#seeds/demo/build-workbook.server.ts';
import { companyForFile, DEMO_COMPANY } from '#seeds/demo/company.ts';
import { EXPECTED_RISK } from '#seeds/demo/expected-risk.ts';
import { EXPECTED_REFUSED, EXPECTED_REPEATED } from '#seeds/demo/expected.ts';
import { typedCell } from '#seeds/demo/source-columns.ts';
import { readSourceRows } from '#seeds/demo/source-rows.server.ts';

async function cellsOf(bytes: Buffer): Promise<unknown[]> {
  const table = await openTable('suppliers.xlsx', bytes);
  const rows: unknown[] = [];
  for await (const row of rowsBelowHeader(table, 0)) rows.push(row);
  return rows;
}

test('the bundled spreadsheet is what its source tables make (npm run demo:spreadsheet)', async () => {
  const made = await buildDemoWorkbook(await readSourceRows());
  expect(await cellsOf(await readFile(BUNDLED_FILE))).toEqual(await cellsOf(made));
});

test('every row of it has its expectation', async () => {
  const rows = (await readSourceRows()).map((_row, place) => HEADER_ROW + 1 + place);
  const expected = [EXPECTED_RISK, EXPECTED_REFUSED, EXPECTED_REPEATED].flatMap((table) =>
    table.map(([row]) => row),
  );
  expect(expected.sort((a, b) => a - b)).toEqual(rows);
});

test('it has 204 suppliers in more than 40 countries as they are typed', async () => {
  const countries = new Set((await readSourceRows()).map((row) => row.get('country')));
  expect(EXPECTED_RISK.length).toBe(204);
  expect(countries.size).toBeGreaterThan(40);
});

test.each([
  ['spend', '', { kind: 'empty' }],
  ['spend', '125000', { kind: 'number', number: 125_000 }],
  ['spend', '-4200', { kind: 'number', number: -4200 }],
  ['spend', "'88.250,00", { kind: 'text', text: '88.250,00' }],
  ['spend', '#REF!', { kind: 'error' }],
  ['migrant', '35%', { kind: 'percent', share: 0.35 }],
  ['since', '2014-03-01', { kind: 'date', date: new Date('2014-03-01T00:00:00Z') }],
  ['since', "'2017", { kind: 'text', text: '2017' }],
  ['hs', '5201', { kind: 'text', text: '5201' }],
] as const)('in the column %s the source %j means %j', (key, written, cell) => {
  expect(typedCell(key, written)).toEqual(cell);
});

test('one’s own list has an organisation of its own, the same for the same file name', () => {
  const company = companyForFile('Our Suppliers (März).xlsx');
  expect(company).toEqual(companyForFile('Our Suppliers (März).xlsx'));
  expect(company.name).toBe('Own file Our Suppliers (März) (demo)');
  expect(company.people[0]?.email).toBe('owner@file-our-suppliers-m-rz.example.org');
  expect(company.people.map(({ role }) => role)).toEqual(DEMO_COMPANY.people.map(({ role }) => role));
});
