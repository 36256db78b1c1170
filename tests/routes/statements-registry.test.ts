import { expect, test } from 'vitest';
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
