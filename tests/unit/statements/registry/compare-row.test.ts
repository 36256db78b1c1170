import { expect, test } from 'vitest';
import { REGISTRY_COLUMNS, type RegistryColumn } from '#app/domain/statements/registry/csv-columns.ts';
import { type Compared, compareWithRow } from '#app/domain/statements/registry/compare-row.ts';
import { readRegistryHeader, readRegistryRow } from '#app/domain/statements/registry/csv-row.ts';
import { FIELD_COLUMNS } from '#app/domain/statements/registry/field-columns.ts';
import { findOwnRows } from '#app/domain/statements/registry/find-own-rows.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { completeForm } from './complete-form.ts';

const ROW: Partial<Record<RegistryColumn, string>> = {
  StatementYear: '2026',
  OrganisationName: 'Tarnbrook Mills plc (invented)',
  CompanyNumber: '1234567',
  GroupSubmission: 'No',
  StatementURL: 'https://tarnbrook.example.org/modern-slavery/',
  StatementStartDate: '01/04/2025',
  StatementEndDate: '31/03/2026',
  ApprovingPerson: 'Imogen Farrow, Chief executive and director',
  DateApproved: '15/06/2026',
  StatementIncludesTraining: 'Yes',
  OrganisationSectors: 'Fashion, textiles, apparel and luxury goods',
  Turnover: '£36 million - £60 million',
  YearsProducingStatements: '1 to 5 years',
  Policies: 'Freedom of movement\r\nProhibits child labour',
  NoPolicies: 'No',
  NoTraining: 'Yes',
  Risk1: 'Debt of migrant workers',
  Risk1Location: 'India\r\nBangladesh',
};

function rowOf(part: Partial<Record<RegistryColumn, string>> = {}) {
  const header = readRegistryHeader(REGISTRY_COLUMNS);
  if (!header) throw new Error('The columns are not taken');
  return readRegistryRow(
    header,
    REGISTRY_COLUMNS.map((name) => ({ ...ROW, ...part })[name] ?? ''),
  );
}

function standings(fields: readonly Compared[]) {
  return Object.fromEntries(fields.map(({ field, standing }) => [field, standing]));
}

test('each field is held against its column, whatever the words of the year', () => {
  const form = completeForm({
    policies: ['movement'],
    training: ['none'],
    risk1: 'Debt of migrant workers',
    risk1Countries: ['BGD', 'IND'],
    progress: 'Fees paid back',
  });
  expect(standings(compareWithRow(form, rowOf({ Risk1Location: 'Bangladesh\r\nIndia' })))).toMatchObject({
    kind: 'same',
    statementUrl: 'same',
    from: 'same',
    approverLastName: 'same',
    approvedOn: 'same',
    includesTraining: 'different',
    sectors: 'same',
    turnover: 'same',
    years: 'same',
    policies: 'different',
    training: 'same',
    risk1: 'same',
    risk1Countries: 'same',
    progress: 'here',
    otherMonitoring: 'empty',
  });
});

test('what the registry says is shown with the labels of the form, and words that are none of them as they are', () => {
  const fields = compareWithRow(completeForm(), rowOf({ Policies: 'Freedom of movement\r\nFree lunch' }));
  expect(fields.find(({ field }) => field === 'policies')).toMatchObject({
    there: 'Freedom of movement; Free lunch',
    standing: 'there',
  });
});

test('the order of countries does not make two answers different', () => {
  const form = completeForm({ risk1: 'Debt of migrant workers', risk1Countries: ['IND', 'BGD'] });
  const there = rowOf({ Risk1Location: 'Bangladesh\r\nIndia' });
  expect(standings(compareWithRow(form, there))['risk1Countries']).toBe('same');
});

test('every column but those of the organisation is held against a field', () => {
  const compared = FIELD_COLUMNS.flatMap(({ column, none }) => (none ? [column, none] : [column]));
  const about = [
    'StatementYear',
    'OrganisationName',
    'Address',
    'SectorType',
    'CompanyNumber',
    'LastUpdated',
    'ParentName',
    'StatementSummaryURL',
    'ApprovingPerson',
  ];
  expect([...compared, ...about].toSorted()).toEqual([...REGISTRY_COLUMNS].toSorted());
});

const CSV = [
  'OrganisationName,CompanyNumber,StatementYear,StatementEndDate,PDFURL',
  '"Tarnbrook Mills plc (invented)",1234567,2025,31/03/2025,',
  '"Tarnbrook Mills plc (invented)",01234567,2026,31/03/2026,https://example.org/x.pdf',
  '"Another Ltd (invented)",,2026,31/12/2025,',
].join('\r\n');
const OWN = { name: 'Tarnbrook Mills plc (invented)', companyNumber: '01234567' };

test("the organisation's own rows are found by company number, the newest first", () => {
  const rows = findOwnRows(Buffer.from(`\uFEFF${CSV}`), OWN);
  expect(rows.map(({ to }) => to)).toEqual(['2026-03-31', '2025-03-31']);
});

test('a row without a company number is found by name', () => {
  const rows = findOwnRows(Buffer.from(CSV), { name: 'another ltd (invented)', companyNumber: '09999999' });
  expect(rows).toHaveLength(1);
});

test('another file, and a file without the organisation, are refused with the fix', () => {
  expect(() => findOwnRows(Buffer.from('Name,Country\nA,B\n'), OWN)).toThrow(InvalidInput);
  expect(() => findOwnRows(Buffer.from(CSV), { name: 'Nobody', companyNumber: null })).toThrow(
    /no row of Nobody/,
  );
});
