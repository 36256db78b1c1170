import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { IMPORT_FIELDS } from '#app/domain/suppliers/import/fields.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';
import { workbook } from '#tests/support/spreadsheets.ts';

const portal = await startPortal();

function upload(bytes: Buffer, fileName: string): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], fileName));
  return form;
}

/** Uploads a list, takes the guessed columns, and gives back the address of its review. */
async function check(
  officer: SignedIn,
  bytes: Buffer,
  fileName: string,
  fields: Record<string, string> = {},
) {
  const { location } = await officer.post(paths.importSuppliers(), upload(bytes, fileName));
  const columns = await officer.get(location);
  const guessed = Object.fromEntries(
    columns.texts('select').map((_text, place) => {
      const select = columns.find(`select[name="column-${place}"]`);
      return [`column-${place}`, select?.querySelector('option[selected]')?.getAttribute('value') ?? ''];
    }),
  );
  const answer = await officer.post(location, { ...guessed, currency: 'GBP', ...fields, intent: 'check' });
  return { location, columns, answer };
}

/** Presses the button that saves, and waits for the job. */
async function save(officer: SignedIn, location: string) {
  const started = await officer.post(location, { intent: 'save' });
  expect(started.location).toMatch(/^\/jobs\//);
  for (let round = 0; round < 200; round++) {
    const page = await officer.get(location);
    if (page.text.includes('suppliers added')) return { page, job: started.location };
    await pause(100);
  }
  throw new Error('The import was not saved in time');
}

async function newOfficer(name: string): Promise<SignedIn> {
  const owner = await organisationWithOwner(name);
  return signIn(portal, 'compliance-officer', owner.organisationId);
}

const LIST = [
  ['Our suppliers, spring'],
  ['Vendor name', 'Supplier number', 'Country', 'City', 'Workers', 'Spend', 'Colour'],
  ['Example Garments Ltd (invented)', 'V-1', 'Bangladesh', 'Gazipur', '1,200', '125,000', 'red'],
  ['示例 Electronics Co., Ltd (invented)', 'V-2', 'China (PRC)', 'Shenzhen', 90, 500.5, ''],
  ['Atlantis Pearls (invented)', 'V-3', 'Atlantis', '', 10, '', ''],
  ['Negative Ltd (invented)', 'V-4', 'India', '', 'many', '-5', ''],
  ['Example Garments Ltd (invented)', 'V-1', 'Bangladesh', 'Savar', '', '', ''],
];

test('a list goes from upload over columns and dry run to saved suppliers', async () => {
  const officer = await newOfficer('Importing (invented)');
  const { location, columns, answer } = await check(officer, await workbook(LIST), 'spring.xlsx');
  expect(columns.text).toContain('What do the columns mean?');
  expect(columns.text).toContain('Headings in row2');
  expect(columns.text).toContain('For instance: Example Garments Ltd (invented)');
  expect(columns.find('select[name="column-0"] option[selected]')?.getAttribute('value')).toBe('name');
  expect(columns.find('select[name="column-6"] option[selected]')?.getAttribute('value')).toBe('');
  expect(answer.location).toBe(location);

  const review = await officer.get(location);
  expect(review.texts('nav[aria-label="Kinds of rows"] a')).toEqual([
    'New (2)',
    'Changed (0)',
    'Unchanged (0)',
    'Repeated in the list (1)',
    'Refused (2)',
  ]);
  expect(review.texts('tbody tr')).toEqual([
    expect.stringMatching(
      /Atlantis Pearls.*5.*Country, “Atlantis”: Write the country by its English or local name/,
    ),
    expect.stringMatching(
      /Negative Ltd.*6.*Spend, “-5”: Enter the yearly spend as zero or more.*Workers, “many”/,
    ),
  ]);
  expect((await officer.get(`${location}?rows=duplicate`)).text).toContain('its site was added to that row');
  expect((await officer.get(paths.suppliers())).text).toContain('Here is your supplier register');

  const { page, job } = await save(officer, location);
  expect(page.text).toContain('2 suppliers added, 0 changed');
  expect((await officer.get(job)).text).toContain('This is finished');
  const list = await officer.get(paths.suppliers());
  expect(list.texts('tbody th')).toEqual([
    'Example Garments Ltd (invented)',
    '示例 Electronics Co., Ltd (invented)',
  ]);
  const supplier = await officer.get(list.link('Example Garments Ltd (invented)'));
  for (const fact of ['Bangladesh', 'V-1', '£125', 'Gazipur', 'Savar', '23.998, 90.422 (town)'])
    expect(supplier.text).toContain(fact);
  const history = await officer.get(`${list.link('Example Garments Ltd (invented)')}/history`);
  expect(history.texts('.timeline-title')).toEqual(['Added by an import, row 3 of the list']);
});

test('the same list again changes nothing, and its columns are remembered', async () => {
  const officer = await newOfficer('Again (invented)');
  const bytes = await workbook(LIST);
  await save(officer, (await check(officer, bytes, 'spring.xlsx')).location);
  const { location, columns } = await check(officer, bytes, 'spring again.xlsx');
  expect(columns.text).toContain('The columns are read as you said the last time');
  const review = await officer.get(location);
  expect(review.texts('nav[aria-label="Kinds of rows"] a')).toContain('Unchanged (2)');
  expect(review.text).toContain('There is nothing to save');
});

test('a changed cell is shown from what to what before it is saved', async () => {
  const officer = await newOfficer('Changing (invented)');
  const list = (workers: number) =>
    workbook([
      ['Name', 'Country', 'Workers'],
      ['A (invented)', 'China', workers],
    ]);
  await save(officer, (await check(officer, await list(10), 'list.xlsx')).location);
  const { location } = await check(officer, await list(12), 'list.xlsx');
  const review = await officer.get(location);
  expect(review.texts('tbody tr')).toEqual([expect.stringMatching(/A \(invented\).*Workers: from 10 to 12/)]);
  const { page } = await save(officer, location);
  expect(page.text).toContain('0 suppliers added, 1 changed');
});

test('refused rows come back as a workbook that can be mended and uploaded', async () => {
  const officer = await newOfficer('Mending (invented)');
  const { location } = await check(officer, await workbook(LIST), 'spring.xlsx');
  const file = await officer.fetch(`${location}/refused.xlsx`);
  const again = await officer.post(
    paths.importSuppliers(),
    upload(Buffer.from(await file.arrayBuffer()), 'refused.xlsx'),
  );
  const columns = await officer.get(again.location);
  expect(columns.text).toContain('What to mend');
  expect(columns.text).toContain('Atlantis');
  expect(columns.text).toContain('Rows2');
});

test('two columns for one field, and no column for the name, are named', async () => {
  const officer = await newOfficer('Columns (invented)');
  const { answer } = await check(officer, Buffer.from('Name,Town\nA (invented),Dhaka\n'), 'list.csv', {
    'column-0': 'city',
    'column-1': 'city',
  });
  expect(answer.status).toBe(400);
  expect(answer.problems).toEqual([
    'Choose another meaning: “Name” already gives City.',
    'Choose the column that holds the name of the supplier.',
  ]);
});

test.each([
  ['empty.xlsx', Buffer.alloc(0), 400, /empty/],
  ['list.xlsx', Buffer.from('not a workbook at all'), 400, /content is no workbook/],
  ['list.csv', Buffer.from('Name\n'), 400, /no row below the headers/],
  ['large.csv', Buffer.alloc(26 * 1024 * 1024, 'a,b\n'), 413, /limit is 20 MB/],
])('%s is refused with what to do', async (name, bytes, status, message) => {
  const officer = await signIn(portal, 'compliance-officer');
  const page = await officer.post(paths.importSuppliers(), upload(bytes, name));
  expect(page.status).toBe(status);
  expect(page.problems.join(' ')).toMatch(message);
});

test.each(['xlsx', 'csv'] as const)('an export as %s reads in again without a change', async (format) => {
  const officer = await newOfficer(`Round trip ${format} (invented)`);
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

test('another organisation’s import is not here', async () => {
  const stranger = await newOfficer('Others (invented)');
  const { location } = await stranger.post(
    paths.importSuppliers(),
    upload(Buffer.from('Name\nA (invented)\n'), 'a.csv'),
  );
  const officer = await signIn(portal, 'compliance-officer');
  expect((await officer.get(location)).status).toBe(404);
  expect((await officer.post(location, { intent: 'save' })).status).toBe(404);
  expect((await officer.fetch(`${location}/refused.xlsx`)).status).toBe(404);
});
