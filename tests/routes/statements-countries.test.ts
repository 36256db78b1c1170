import { execFileSync } from 'node:child_process';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { REGIMES } from '#app/domain/statements/regime.ts';
import { OF_THE_PAPER } from '#app/domain/statements/variants/country-field.ts';
import { COUNTRY_FIELDS } from '#app/domain/statements/variants/country-fields.ts';
import { LAW_POINTS, VARIANT_REGIMES } from '#app/domain/statements/variants/law-points.ts';
import { paths } from '#app/http/paths.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

async function openCountries() {
  const officer = await signIn(portal, 'compliance-officer');
  const { id } = await statementOf(officer.viewer, { regimes: [...REGIMES] });
  return { officer, id };
}

test('the countries of a statement are listed with what is still asked', async () => {
  const { officer, id } = await openCountries();
  const page = await officer.get(paths.statementCountries(id));
  expect(page.status).toBe(200);
  expect(page.text).toContain('0 of 8');
  expect(page.text).toContain('Steps taken to prevent and reduce the risk');
  const alone = await statementOf(officer.viewer);
  const empty = await officer.get(paths.statementCountries(alone.id));
  expect(empty.text).toContain('written for the United Kingdom alone');
});

describe.each(VARIANT_REGIMES)('%s', (regime) => {
  test('shows each point of the law, the answers that serve it, and what to check', async () => {
    const { officer, id } = await openCountries();
    await answerOf(officer.viewer, id, {
      questionId: 'due-diligence.suppliers',
      text: 'Twelve mills were visited in May.',
    });
    const page = await officer.get(paths.statementCountry(id, regime));
    expect(page.status).toBe(200);
    for (const { heading, reference } of LAW_POINTS[regime])
      expect(page.text).toContain(`${heading} (${reference})`);
    expect(page.text).toContain('Nothing is said about');
    expect(page.text).toContain('not official wording');
    expect(page.text).toContain('Twelve mills were visited in May.');
  });

  test('gives its document as PDF with the words of the answers', async () => {
    const { officer, id } = await openCountries();
    const text = 'Twelve mills near Tarnbrook were visited in May.';
    await answerOf(officer.viewer, id, { questionId: 'due-diligence.suppliers', text });
    const answer = await officer.fetch(paths.countryReport(id, regime));
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const input = Buffer.from(await answer.arrayBuffer());
    const read = execFileSync('pdftotext', ['-', '-'], { input }).toString().replaceAll(/\s+/g, ' ');
    expect(read).toContain(text);
    expect(read).toContain('Still missing in this draft');
  });
});

test('fields are saved though some are missing, and are there again', async () => {
  const { officer, id } = await openCountries();
  const address = paths.statementCountry(id, 'australia');
  const page = await officer.submit(address, {
    intent: 'fields',
    version: '0',
    body: 'The board of directors of Tarnbrook Mills plc',
    joint: 'yes',
  });
  expect(page.text).toContain('Saved');
  expect(page.body).toContain('The board of directors of Tarnbrook Mills plc');
  expect(page.text).toContain('Who approved the joint statement? Choose an answer.');
  const late = await officer.post(address, { intent: 'fields', version: '0', body: 'The other board' });
  expect(late.status).toBe(400);
  expect(late.body).toContain('The other board');
  expect(late.problems.join(' ')).toContain('Somebody else saved these answers');
});

test('words for one country are saved as an answer of the statement, once', async () => {
  const { officer, id } = await openCountries();
  const address = paths.statementCountry(id, 'canada');
  const text = 'No family lost income through what we did this year.';
  const fields = { intent: 'answer', questionId: 'further.ca-lost-income', standing: 'answered', text };
  const page = await officer.submit(address, { ...fields, version: '0' });
  expect(page.text).toContain(text);
  const late = await officer.post(address, { ...fields, version: '0', text: 'Words of the second person.' });
  expect(late.status).toBe(400);
  expect(late.body).toContain('Words of the second person.');
  expect(late.problems.join(' ')).toContain('Somebody else saved this answer');
});

test('California says "none" in words where nothing is reported', async () => {
  const { officer, id } = await openCountries();
  const address = paths.statementCountry(id, 'california');
  const page = await officer.submit(address, {
    intent: 'answer',
    questionId: 'further.california-audits',
    standing: 'nothing-to-report',
    text: '',
    version: '0',
  });
  expect(page.text).toContain('We do not audit suppliers for compliance');
});

test('the questionnaire for Canada opens in a spreadsheet, each question marked', async () => {
  const { officer, id } = await openCountries();
  await officer.submit(paths.statementCountry(id, 'canada'), {
    intent: 'fields',
    version: '0',
    steps: ['map-activities', 'contract-clauses'],
    stepsMore: '+1 more',
  });
  const answer = await officer.fetch(paths.countryQuestionnaire(id));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await answer.arrayBuffer());
  const rows = (book.getWorksheet('Questionnaire')?.getSheetValues() ?? [])
    .slice(3)
    .map((row) => (Array.isArray(row) ? row.slice(1).map(String) : []));
  expect(rows.map((row) => row[1])).toEqual([
    'Legal name',
    'Financial year',
    'Does the reporter also report elsewhere?',
    ...COUNTRY_FIELDS.canada.filter(({ part }) => part !== OF_THE_PAPER).map(({ ask }) => ask),
  ]);
  expect(rows.find((row) => row[1] === 'Which steps were taken?')?.slice(2, 4)).toEqual([
    'Map activities; Contract clauses',
    'ready',
  ]);
  expect(rows.some((row) => row[2] === "'+1 more")).toBe(true);
  expect(rows.every((row) => /official/.test(row[6] ?? '') || /publicsafety/.test(row[6] ?? ''))).toBe(true);
});

test('a country that the statement is not written for is not found', async () => {
  const { officer } = await openCountries();
  const { id } = await statementOf(officer.viewer);
  expect((await officer.get(paths.statementCountry(id, 'norway'))).status).toBe(404);
  expect((await officer.get(paths.statementCountry(id, 'uk'))).status).toBe(404);
});

test('a viewer reads the page and saves nothing', async () => {
  const { id } = await openCountries();
  const viewer = await signIn(portal, 'viewer');
  const address = paths.statementCountry(id, 'norway');
  expect((await viewer.get(address)).status).toBe(200);
  expect((await viewer.post(address, { intent: 'fields', version: '0' })).status).toBe(403);
});
