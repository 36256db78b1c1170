import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { check, officerOf, save, upload } from '#tests/support/import-list.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { workbook } from '#tests/support/spreadsheets.ts';

const portal = await startPortal();

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
  const officer = await officerOf(portal, 'Importing (invented)');
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
  const officer = await officerOf(portal, 'Again (invented)');
  const bytes = await workbook(LIST);
  await save(officer, (await check(officer, bytes, 'spring.xlsx')).location);
  const { location, columns } = await check(officer, bytes, 'spring again.xlsx');
  expect(columns.text).toContain('The columns are read as you said the last time');
  const review = await officer.get(location);
  expect(review.texts('nav[aria-label="Kinds of rows"] a')).toContain('Unchanged (2)');
  expect(review.text).toContain('There is nothing to save');
});

test('a changed cell is shown from what to what before it is saved', async () => {
  const officer = await officerOf(portal, 'Changing (invented)');
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
  const officer = await officerOf(portal, 'Mending (invented)');
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
  const officer = await officerOf(portal, 'Columns (invented)');
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

test('another organisation’s import is not here', async () => {
  const stranger = await officerOf(portal, 'Others (invented)');
  const { location } = await stranger.post(
    paths.importSuppliers(),
    upload(Buffer.from('Name\nA (invented)\n'), 'a.csv'),
  );
  const officer = await signIn(portal, 'compliance-officer');
  expect((await officer.get(location)).status).toBe(404);
  expect((await officer.post(location, { intent: 'save' })).status).toBe(404);
  expect((await officer.fetch(`${location}/refused.xlsx`)).status).toBe(404);
});
