import { expect, test } from 'vitest';
import { REGISTRY_COLUMNS } from '#app/domain/statements/registry/csv-columns.ts';
import {
  comparableNumber,
  readRegistryDay,
  readRegistryHeader,
  readRegistryRow,
  valuesOfCell,
} from '#app/domain/statements/registry/csv-row.ts';

function headerOf(cells: readonly string[]) {
  const header = readRegistryHeader(cells);
  if (!header) throw new Error('The header was not taken');
  return header;
}

test('the file of 2021 has 71 columns', () => {
  expect(REGISTRY_COLUMNS).toHaveLength(71);
  expect(headerOf(REGISTRY_COLUMNS)).toMatchObject({ missing: [], unknown: [] });
});

test('columns are found by their heading, wherever they stand', () => {
  const header = headerOf([
    'statement year',
    'CompanyNumber',
    '\uFEFFOrganisationName',
    'StatementIncludesGoals',
  ]);
  const row = readRegistryRow(header, ['2026', '01234567', ' Tarnbrook Mills plc (invented) ', 'No']);
  expect(row).toMatchObject({
    year: 2026,
    companyNumber: '01234567',
    organisation: 'Tarnbrook Mills plc (invented)',
  });
  expect(row.areas).toMatchObject({ effectiveness: false, training: null });
  expect(header.missing).toHaveLength(67);
});

test('unknown columns are kept with what stands in them', () => {
  const header = headerOf(['OrganisationName', 'PDFDate', 'StatementYear', 'PDFURL']);
  expect(readRegistryRow(header, ['Weir Dyeing Ltd (invented)', '04/05/2026', '2026']).unknown).toEqual([
    { name: 'PDFDate', value: '04/05/2026' },
    { name: 'PDFURL', value: '' },
  ]);
});

test('a file with other columns is not taken for one of the registry', () => {
  expect(readRegistryHeader(['Name', 'Country', 'Sector'])).toBeNull();
  expect(readRegistryHeader(['OrganisationName', 'Address'])).toBeNull();
});

test.each([
  ['31/03/2026', '2026-03-31'],
  ['1/4/2025 00:00:00', '2025-04-01'],
  ['2026-03-31T09:12:00', '2026-03-31'],
  ['2026-03-31 09:12', '2026-03-31'],
  ['31/02/2026', null],
  ['March 2026', null],
  ['', null],
])('the day "%s" reads %s', (cell, day) => {
  expect(readRegistryDay(cell)).toBe(day);
});

test('a cell holds several values on lines of their own', () => {
  expect(valuesOfCell('Tier 1 suppliers\r\n\r\nTier 2 suppliers ')).toEqual([
    'Tier 1 suppliers',
    'Tier 2 suppliers',
  ]);
});

test.each([
  ['1234567', '01234567'],
  ['sc 123456', 'SC123456'],
  ['01234567', '01234567'],
])('the company number %s is compared as %s', (number, compared) => {
  expect(comparableNumber(number)).toBe(compared);
});
