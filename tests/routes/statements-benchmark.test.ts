import { expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { previousText } from '#app/domain/statements/last-year/previous-text.server.ts';
import { paths } from '#app/http/paths.ts';
import { goalsOfOrganisation } from '#models/statement-goal.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

/** Somebody of a new organisation with last year's statement and this year's. */
async function twoYears(role: 'compliance-officer' | 'viewer') {
  const owner = await organisationWithOwner();
  const { organisationId } = owner;
  const person = await signIn(portal, role, organisationId);
  const before = await statementOf(person.viewer, { period: { from: '2024-04-01', to: '2025-03-31' } });
  const { id } = await statementOf(person.viewer, { previousId: before.id });
  return { owner, organisationId, person, before: before.id, id };
}

const GOAL = {
  intent: 'set',
  text: 'map the second tier of our cotton suppliers',
  measure: 'suppliers that name theirs',
  dueOn: '2026-03-31',
};

test('the page shows the areas and signals beside last year’s and names what moved', async () => {
  const { person, before, id } = await twoYears('compliance-officer');
  await answerOf(person.viewer, before, {
    questionId: 'opening.steps',
    text: 'We audited two suppliers in 2024.',
  });
  await answerOf(person.viewer, id, {
    questionId: 'opening.steps',
    text: 'We audited two suppliers in 2025.',
  });
  await answerOf(person.viewer, id, {
    questionId: 'training.who',
    text: 'All 38 buyers completed a compulsory course on the signs of forced labour.',
  });
  const page = await person.get(paths.statementBenchmark(id));
  expect(page.status).toBe(200);
  expect(page.heading).toBe('Where this statement stands');
  expect(page.text).toContain('beside the statement for the year to 31 March 2025');
  expect(page.text).toMatch(/More was found than last year on: .*Training, level 1/);
  expect(page.texts('.movement-rows > li')).toHaveLength(12 + 13);
  expect(page.text).toContain('it is not their score and no finding of law');
  expect(page.text).not.toMatch(/is compliant/i);
});

test('where the reform’s day is set, the page names the topics on which nothing was found, and that it is not law', async () => {
  const { person, id } = await twoYears('compliance-officer');
  await answerOf(person.viewer, id, {
    questionId: 'training.who',
    text: 'All 38 buyers completed a compulsory course on the signs of forced labour.',
  });
  expect((await person.get(paths.statementBenchmark(id))).text).not.toContain('If the reform of section 54');
  await person.submit(paths.statementScope(), { reform: 'on', reformFrom: '2026-01-01' });
  const page = await person.get(paths.statementBenchmark(id));
  expect(page.text).toContain('If the reform of section 54 stood');
  expect(page.text).toContain('Not law yet');
  expect(page.text).toContain('Nothing was found at the first level on:');
});

test('last year’s numbers stay as they were written, whatever the record holds now', async () => {
  const { owner, person, before, id } = await twoYears('viewer');
  await supplierOf(owner);
  const text = 'We trained [38](fact:suppliers.total) buyers.';
  await answerOf(person.viewer, before, { questionId: 'training.who', text });
  const earlier = await previousText(person.viewer, await findStatement(person.viewer, id));
  expect(earlier).toMatchObject({ from: 'statement', text: 'We trained 38 buyers.' });
  const page = await person.get(paths.statementBenchmark(id));
  expect(page.text).toContain('beside the statement for the year to 31 March 2025');
});

test('a statement without a word says what to do first', async () => {
  const { person, id } = await twoYears('viewer');
  expect((await person.get(paths.statementBenchmark(id))).text).toContain('Nothing is written yet');
});

test('a goal becomes a task, and next year’s statement quotes it with its result', async () => {
  const { owner, organisationId, person, before, id } = await twoYears('compliance-officer');
  const goals = paths.statementGoals(before);
  expect((await person.submit(goals, GOAL)).text).toContain('map the second tier');
  expect((await person.get(paths.statementTasks(before))).text).toContain('Goal: map the second tier');
  const [goal] = await goalsOfOrganisation(organisationId);
  const goalId = goal?.id ?? '';
  const result = '18 of 30 named theirs';
  const form = { intent: 'result', goalId, state: 'partly-met', result };
  const saved = await person.post(paths.statementGoals(id), form);
  expect(saved.problems).toEqual([]);
  expect(saved.location).toBe(paths.statementGoals(id));
  const quote = `Last year we said we would map the second tier of our cotton suppliers. Result: partly met. ${result}.`;
  expect((await person.get(paths.statementGoals(id))).text).toContain(quote);
  expect((await person.get(paths.statementQuestion(id, 'effectiveness.last-goals'))).text).toContain(quote);
  const { entries } = await listLedger(owner, { act: 'statement.goal-set', page: 1 });
  expect(entries).toHaveLength(1);
  const results = await listLedger(owner, { act: 'statement.goal-result', page: 1 });
  expect(results.entries).toHaveLength(1);
});

test('a goal without a day, and a result without words, name the fix and keep what was typed', async () => {
  const { organisationId, person, id } = await twoYears('compliance-officer');
  const wrong = await person.post(paths.statementGoals(id), { ...GOAL, dueOn: 'soon' });
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('Enter the day by which it is done');
  expect(wrong.find('input[name="text"]')?.getAttribute('value')).toBe(GOAL.text);
  await person.post(paths.statementGoals(id), GOAL);
  const [goal] = await goalsOfOrganisation(organisationId);
  const empty = await person.post(paths.statementGoals(id), {
    intent: 'result',
    goalId: goal?.id ?? '',
    state: 'met',
  });
  expect(empty.status).toBe(400);
  expect(empty.text).toContain('Say in a sentence what came of it');
});

test('who may only read sees the goals without forms and cannot set one', async () => {
  const { person, id } = await twoYears('viewer');
  const page = await person.get(paths.statementGoals(id));
  expect(page.text).toContain('No goals yet');
  expect(page.text).not.toContain('Set the goal');
  expect((await person.post(paths.statementGoals(id), GOAL)).status).toBe(403);
});
