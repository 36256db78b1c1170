import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { REGISTRY_QUESTIONS } from '#app/domain/statements/registry/questions/registry-questions.ts';
import { paths } from '#app/http/paths.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

async function openRegistry() {
  const officer = await signIn(portal, 'compliance-officer');
  const { id } = await statementOf(officer.viewer);
  return { officer, id };
}

test('the task list shows the eleven sections of the form with how far each is', async () => {
  const { officer, id } = await openRegistry();
  const page = await officer.get(paths.statementRegistry(id));
  expect(page.status).toBe(200);
  expect(page.texts('.task-list li')).toHaveLength(11);
  expect(page.text).toContain('April 2021');
  expect(page.body).toContain('https://modern-slavery-statement-registry.service.gov.uk/');
  expect(page.texts('.task-list li').find((line) => line.startsWith('Sectors'))).toContain('Not started');
});

test('a section is saved though answers are missing, and what is missing is listed by number', async () => {
  const { officer, id } = await openRegistry();
  const address = paths.statementRegistryGroup(id, 'sectors');
  const page = await officer.submit(address, { version: '0', sectors: ['11', 'other'] });
  expect(page.text).toContain('Saved');
  expect(page.text).toContain('question 4a: Say what "Other" stands for, or untick it');
  expect(page.text).toContain('question 4b: Choose the band of your turnover');
  const list = await officer.get(paths.statementRegistry(id));
  expect(list.texts('.task-list li').find((line) => line.startsWith('Sectors'))).toContain('In progress');
  await officer.submit(address, {
    version: '1',
    sectors: ['11', 'other'],
    otherSectors: 'Flags and sails',
    turnover: '36-60',
  });
  const done = await officer.get(paths.statementRegistry(id));
  expect(done.texts('.task-list li').find((line) => line.startsWith('Sectors'))).toContain('Completed');
});

test('an answer that excludes the others is told so, and nothing typed is lost', async () => {
  const { officer, id } = await openRegistry();
  const address = paths.statementRegistryGroup(id, 'policies');
  const page = await officer.submit(address, { version: '0', policies: ['movement', 'none'] });
  expect(page.text).toContain('question 6: Untick');
  expect(page.body).toMatch(/value="movement"[^>]*checked|checked[^>]*value="movement"/);
});

test('whoever saves a page that somebody else saved meanwhile keeps what they typed', async () => {
  const { officer, id } = await openRegistry();
  const address = paths.statementRegistryGroup(id, 'progress');
  await officer.submit(address, { version: '0', progress: 'First words' });
  const late = await officer.post(address, { version: '0', progress: 'Words of the second' });
  expect(late.status).toBe(400);
  expect(late.problems.join(' ')).toContain('Somebody else saved this page');
  expect(late.body).toContain('Words of the second');
  expect((await officer.get(address)).body).toContain('First words');
});

test('choices are proposed from the words of the answers, with the sentence they rest on', async () => {
  const { officer, id } = await openRegistry();
  await answerOf(officer.viewer, id, {
    questionId: 'policies.topics',
    text: 'No worker pays recruitment fees for a job with us or with a supplier. We do not yet say anything about freedom of movement.',
  });
  const page = await officer.get(paths.statementRegistryGroup(id, 'policies'));
  expect(page.text).toContain('Proposed from your answer to');
  expect(page.text).toContain('No worker pays recruitment fees');
  expect(page.body).toMatch(/value="fees"[^>]*checked|checked[^>]*value="fees"/);
  expect(page.body).not.toMatch(/value="movement"[^>]*checked|checked(="")? [^>]*value="movement"/);
  const review = await officer.get(paths.registryReview(id));
  expect(review.text).not.toContain('Prohibits the use of worker-paid recruitment fees');
});

test('countries are typed by name; one that is not known is named', async () => {
  const { officer, id } = await openRegistry();
  const address = paths.statementRegistryGroup(id, 'risks');
  const wrong = await officer.post(address, {
    version: '0',
    risk1: 'Debt of migrant workers in spinning mills',
    risk1Countries: 'India, Atlantis',
  });
  expect(wrong.status).toBe(400);
  expect(wrong.problems.join(' ')).toContain('Atlantis');
  expect(wrong.body).toContain('Debt of migrant workers in spinning mills');
  const right = await officer.submit(address, {
    version: '0',
    risk1: 'Debt of migrant workers in spinning mills',
    risk1Countries: 'India, Bangladesh',
  });
  expect(right.body).toContain('India, Bangladesh');
});

test('the place where something was found leads to help and to a channel outside', async () => {
  const { officer, id } = await openRegistry();
  const page = await officer.get(paths.statementRegistryGroup(id, 'indicators'));
  expect(page.text).toContain('National Referral Mechanism');
  expect(page.body).toContain('https://www.stopthetraffik.org/');
});

test('a viewer reads the answers and cannot save them', async () => {
  const { id } = await openRegistry();
  const viewer = await signIn(portal, 'viewer');
  const address = paths.statementRegistryGroup(id, 'years');
  expect((await viewer.get(address)).status).toBe(200);
  expect((await viewer.post(address, { version: '0', years: 'first' })).status).toBe(403);
});

test('what the portal knows is shown and not typed: period, approver, day of approval', async () => {
  const { officer, id } = await openRegistry();
  const page = await officer.get(paths.statementRegistryGroup(id, 'about'));
  expect(page.text).toContain('1 April 2025');
  expect(page.text).toContain('31 March 2026');
  expect(page.body).not.toContain('name="approvedOn"');
  expect(page.text).toContain('record the approval by the board under Approval');
});

test('a section that is none of the form is not found', async () => {
  const { officer, id } = await openRegistry();
  expect((await officer.get(paths.statementRegistryGroup(id, 'weather'))).status).toBe(404);
});

test('the sheet holds every question of the form in its order, and opens in a spreadsheet', async () => {
  const { officer, id } = await openRegistry();
  const progress = '=HYPERLINK("https://example.org") is a text';
  await officer.submit(paths.statementRegistryGroup(id, 'progress'), { version: '0', progress });
  const long = 'x'.repeat(201);
  await officer.submit(paths.statementRegistryGroup(id, 'monitoring'), {
    version: '0',
    audits: ['own-staff', 'unannounced'],
    otherMonitoring: long,
  });
  const answer = await officer.fetch(paths.registrySheet(id));
  expect(answer.status).toBe(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await answer.arrayBuffer());
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Form of April 2021',
    'Boxes to tick',
    'To put right',
    'Members of the group',
  ]);
  const sheet = book.getWorksheet('Form of April 2021');
  const rows = (sheet?.getSheetValues() ?? [])
    .slice(4)
    .map((row) => (Array.isArray(row) ? row.slice(1).map(shown) : []));
  expect(rows.map((row) => row[2])).toEqual([
    ...REGISTRY_QUESTIONS.map(({ ask }) => ask),
    expect.stringContaining('The answers are true'),
  ]);
  expect(sheet?.getCell('C2').text).toContain('April 2021');
  expect(sheet?.getCell('D2').text).toContain('modern-slavery-statement-registry.service.gov.uk');
  const rowOf = (official: string) => rows.find((row) => row[7] === official) ?? [];
  expect(rowOf('SocialAudits')[3]).toBe('Audit conducted by your staff; Unannounced audit');
  expect(rowOf('OtherWorkConditionsMonitoring').slice(4, 7)).toEqual(['too long', '200', '201']);
  expect(rowOf('ProgressMeasures')[3]).toBe(`'${progress}`);
  expect(rowOf('Turnover')[4]).toBe('missing');
  expect(rowOf('StatementEndDate').slice(3, 5)).toEqual(['31 March 2026', 'ready']);
  expect(rowOf('StructureDetails')[4]).toBe('optional, empty');
  const ticks = (book.getWorksheet('Boxes to tick')?.getSheetValues() ?? []).flatMap((row) =>
    Array.isArray(row) ? [row.slice(1)] : [],
  );
  expect(ticks).toHaveLength(REGISTRY_QUESTIONS.reduce((sum, { options }) => sum + options.length, 0) + 2);
  expect(ticks).toContainEqual(['8b', undefined, 'Unannounced audit', 'X']);
  expect(ticks).toContainEqual(['4a', undefined, 'Utilities (gas, water, electricity)']);
  for (const { views, pageSetup, getColumn } of book.worksheets.map((each) => ({
    views: each.views,
    pageSetup: each.pageSetup,
    getColumn: each.getColumn.bind(each),
  }))) {
    expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToHeight: 0 });
    expect(getColumn(3).alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  }
  const open = book.getWorksheet('To put right')?.getColumn(4).values ?? [];
  expect(open).toContain('8d.otherMonitoring.length');
});

/** A cell as it is read: what a formula came to, where it is one. */
function shown(value: unknown): string {
  const isFormula = typeof value === 'object' && value !== null && 'result' in value;
  return String(isFormula ? value.result : value);
}

test('a contributor does not take the sheet out', async () => {
  const { id } = await openRegistry();
  const contributor = await signIn(portal, 'contributor');
  expect((await contributor.get(paths.registrySheet(id))).status).toBe(403);
});

test("the organisation's own row of the registry's file is held against the answers", async () => {
  const { officer, id } = await openRegistry();
  await officer.submit(paths.statementRegistryGroup(id, 'sectors'), {
    version: '0',
    sectors: ['11'],
    turnover: '36-60',
  });
  const csv = [
    'StatementYear,OrganisationName,CompanyNumber,StatementEndDate,Turnover,OrganisationSectors,PDFURL',
    '2026,Tarnbrook Mills plc (invented),01234567,31/03/2026,"Over £500 million","Fashion, textiles, apparel and luxury goods",x.pdf',
  ].join('\r\n');
  const form = new FormData();
  form.append('file', new File([csv], 'StatementSummaries2026.csv'));
  const page = await officer.post(paths.registryCompare(id), form);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Over £500m');
  expect(page.text).toContain('£36m-60m');
  expect(page.text).toContain('PDFURL');
  const kept = await officer.get(paths.registryCompare(id));
  expect(kept.text).toContain('Last look');
  expect(kept.text).toContain('StatementSummaries2026.csv');
  expect(kept.text).toMatch(/4b [^£]*£36m-60mOver £500m/);
  await answerOf(officer.viewer, id, { questionId: 'structure.business', text: 'We weave cotton cloth.' });
  const check = await officer.get(paths.statementCheck(id));
  expect(check.text).toContain('differs from this statement');
  const other = new FormData();
  other.append('file', new File(['Name,Country\nA,B\n'], 'list.csv'));
  const refused = await officer.post(paths.registryCompare(id), other);
  expect(refused.status).toBe(400);
  expect(refused.problems.join(' ')).toContain('not the registry’s file');
});

test('a person says where the entry stands and when they saw it, and check A12 rests on it', async () => {
  const { officer, id } = await openRegistry();
  const page = paths.registryCompare(id);
  expect((await officer.get(page)).text).toContain('Nobody has looked yet');
  const refused = await officer.post(`${page}?form=seen`, {
    address: 'registry',
    seenOn: '2031-01-01',
    note: 'In the list',
  });
  expect(refused.problems.join(' ')).toContain('Enter the whole address of the entry');
  expect(refused.find('textarea[name=note]')?.textContent).toBe('In the list');
  const seen = { address: 'https://registry.example.org/entry/7', seenOn: '2026-11-20', note: 'In the list' };
  const future = await officer.post(`${page}?form=seen`, { ...seen, seenOn: '2031-01-01' });
  expect(future.problems.join(' ')).toContain('This day is still to come');
  const kept = await officer.submit(`${page}?form=seen`, seen);
  expect(kept.text).toContain('What you saw is kept');
  expect(kept.text).toContain('A person saw the entry');
  await answerOf(officer.viewer, id, { questionId: 'structure.business', text: 'We weave cotton cloth.' });
  const check = await officer.get(paths.statementCheck(id));
  expect(check.text).toContain(
    'A person saw the entry on 20 November 2026 at https://registry.example.org/entry/7.',
  );
});
