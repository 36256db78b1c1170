import { expect, test } from 'vitest';
import { IMPORT_FIELDS } from '#app/domain/suppliers/import/fields.ts';
import { paths } from '#app/http/paths.ts';
import { check, officerOf, save, upload } from '#tests/support/import-list.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { workbook } from '#tests/support/spreadsheets.ts';

const portal = await startPortal();

test.each(['xlsx', 'csv'] as const)('an export as %s reads in again without a change', async (format) => {
  const officer = await officerOf(portal, `Round trip ${format} (invented)`);
  const rows = [
    [
      'Name',
      'Reference',
      'Country',
      'Other names',
      'City',
      'Address',
      'Lat',
      'Lng',
      'Goods',
      'HS',
      'Spend',
      'Currency',
      'Workers',
      'Migrant',
      'Fees paid by workers',
      'Notes',
      'Parent company',
      'DUNS',
      'Sector',
      'Tier',
    ],
    [
      '=Formula Ltd (invented)',
      'R-1',
      'India',
      '-Dash; @At',
      'Tirupur',
      '+1 Road',
      '',
      '',
      'Shirts, cotton',
      '',
      '1.50',
      'EUR',
      0,
      'no',
      'unknown',
      'Line one\nline "two"; three',
      'Group (invented)',
      '150483782',
      'Apparel; Basket weaving',
      2,
    ],
    [
      '=Formula Ltd (invented)',
      'R-1',
      'India',
      '',
      'Chennai',
      'Unit 2',
      '13.0827',
      '80.2707',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    [
      'Ünïcode Sanayi A.Ş. (invented)',
      '',
      'Türkiye',
      '',
      'İzmir',
      '',
      '',
      '',
      'Towels; Yarn',
      '6302; -',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
  ];
  await save(officer, (await check(officer, await workbook(rows), 'list.xlsx')).location);
  const file = await officer.fetch(paths.supplierExport(format));
  expect(file.headers.get('content-disposition')).toContain(`.${format}`);
  const bytes = Buffer.from(await file.arrayBuffer());
  if (format === 'csv') {
    expect(bytes.toString()).toContain("'=Formula Ltd (invented)");
    expect(bytes.toString()).not.toMatch(/(^|,)[=@]/m);
  }
  const { location } = await check(officer, bytes, `export.${format}`);
  const review = await officer.get(location);
  expect(review.texts('nav[aria-label="Kinds of rows"] a')).toEqual([
    'New (0)',
    'Changed (0)',
    'Unchanged (2)',
    'Repeated in the list (1)',
    'Refused (0)',
  ]);
});

test('the template is understood column by column', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const csv = await (await officer.fetch(paths.supplierTemplate('csv'))).text();
  const { columns } = await check(officer, Buffer.from(`${csv}Template Ltd (invented)\n`), 'template.csv');
  const chosen = csv.split(',').map((_header, place) => {
    const select = columns.find(`select[name="column-${place}"]`);
    return select?.querySelector('option[selected]')?.getAttribute('value');
  });
  expect(chosen).toEqual(IMPORT_FIELDS.map(({ key }) => key).filter((key) => key !== 'daylightId'));
  const book = await officer.fetch(paths.supplierTemplate('xlsx'));
  const page = await officer.post(
    paths.importSuppliers(),
    upload(Buffer.from(await book.arrayBuffer()), 'template.xlsx'),
  );
  expect(page.problems).toEqual([
    'There is no row below the headers. Choose a file with at least one supplier.',
  ]);
});
