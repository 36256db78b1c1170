import { describe, expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { paths } from '#app/http/paths.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { QUESTION, textIn, twoWriters, valueOf } from '#tests/support/statement-writers.ts';

const portal = await startPortal();

describe('an answer', () => {
  test('is saved, read back, counted, and told to the ledger without its words', async () => {
    const { ada, owner, id, question } = await twoWriters(portal, 'Corvane (invented)');
    const saved = await ada.submit(question, {
      text: 'Cotton picking.\n\n- ginning\n- spinning',
      version: '0',
    });
    expect(saved.text).toContain('Saved by');
    expect(saved.texts('.answer-text li')).toEqual(['ginning', 'spinning']);
    expect(valueOf(saved, 'version')).toBe('1');
    const section = await ada.get(paths.statementSection(id, 'risk'));
    expect(section.text).toContain('Cotton picking.');
    expect((await ada.get(paths.statement(id))).text).toContain('1 of 8 answered, 7 open');
    const { entries } = await listLedger(owner, { page: 1 });
    expect(entries[0]).toMatchObject({ act: 'statement.answer-saved' });
    expect(entries[0]?.subjects).toEqual([
      { kind: 'statement', id },
      { kind: 'question', id: QUESTION },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Cotton');
  });

  test('saved again without a change writes nothing', async () => {
    const { ada, question } = await twoWriters(portal, 'Pedlar (invented)');
    await ada.submit(question, { text: 'Once.', version: '0' });
    const again = await ada.submit(question, { text: 'Once.', version: '1' });
    expect(valueOf(again, 'version')).toBe('1');
  });

  test('longer than 20 000 characters is refused with its length, and comes back whole', async () => {
    const { ada, question } = await twoWriters(portal, 'Sallow (invented)');
    const page = await ada.post(question, { text: 'word '.repeat(4_100), version: '0' });
    expect(page.status).toBe(400);
    expect(page.problems[0]).toContain('The answer has 20,499 characters. Shorten it to 20,000');
    expect(textIn(page)).toHaveLength(20_499);
    expect((await ada.get(question)).text).toContain('You have unsaved text from');
  });

  test('pasted from Word is saved as plain paragraphs and lists', async () => {
    const { ada, question } = await twoWriters(portal, 'Weir (invented)');
    const word = `<p class=MsoNormal style='mso-x:1'>First&nbsp;part<o:p></o:p></p><!--[if !mso]>x<![endif]--><ul><li>one</li></ul>`;
    const page = await ada.submit(question, { text: word, version: '0' });
    expect(textIn(page)).toBe('First part\n\n- one');
  });

  test('"nothing to report" needs no words and gets those of the question in the text', async () => {
    const { ada, id } = await twoWriters(portal, 'Quiet (invented)');
    const steps = paths.statementQuestion(id, 'opening.steps');
    await ada.submit(steps, { text: '', standing: 'nothing-to-report', version: '0' });
    expect((await ada.get(paths.statementText(id))).text).toContain(
      'we took no steps to ensure that slavery',
    );
    const bare = await ada.post(steps, { text: '', standing: 'not-applicable', version: '1' });
    expect(bare.problems).toEqual(['Say in a sentence why the question does not apply.']);
  });

  test('of a question that the statement does not ask is not found', async () => {
    const { ada, id } = await twoWriters(portal, 'Alder (invented)');
    expect((await ada.get(paths.statementQuestion(id, 'further.no-impacts'))).status).toBe(404);
    expect((await ada.get(paths.statementQuestion(id, 'risk.none'))).status).toBe(404);
    expect((await ada.get(`/statements/${id}/sections/further`)).status).toBe(404);
  });

  test('is read by everybody and written by those who may', async () => {
    const { owner, question } = await twoWriters(portal, 'Rowan (invented)');
    const reader = await signIn(portal, 'viewer', owner.organisationId);
    const page = await reader.get(question);
    expect(page.status).toBe(200);
    expect(page.find('textarea')).toBeNull();
    expect((await reader.post(question, { text: 'Mine.', version: '0' })).status).toBe(403);
    expect((await reader.post(question, { intent: 'comment', comment: 'Mine.' })).status).toBe(403);
  });

  test('before the board is refused with what to do, and stays readable', async () => {
    const { ada, owner } = await twoWriters(portal, 'Birch (invented)');
    const { id } = await statementOf(owner, { state: 'in-approval' });
    const question = paths.statementQuestion(id, QUESTION);
    expect((await ada.get(question)).find('textarea[name=text]')).toBeNull();
    const page = await ada.post(question, { text: 'Late.', version: '0' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('It lies before the board. Take it back there first');
  });
});

describe('facts of the record', () => {
  test('are offered as sentences, stay linked, and a changed record is told and followed', async () => {
    const { ada, owner, id } = await twoWriters(portal, 'Larch (invented)');
    await supplierOf(owner, { name: 'Mill One (invented)', country: 'BGD' });
    const question = paths.statementQuestion(id, 'structure.supply-chains');
    const page = await ada.get(question);
    const button = page.find('button[value^="add-sentence suppliers"]')?.getAttribute('value') ?? '';
    const added = await ada.submit(question, { intent: button, text: 'We weave.', version: '0' });
    expect(textIn(added)).toMatch(/^We weave\.\n\n.*\(fact:suppliers\./s);
    expect(added.text).toContain('This text is not saved yet');
    const text = 'We have [1](fact:suppliers.total) supplier.';
    await ada.submit(question, { text, version: '0' });
    await supplierOf(owner, { name: 'Mill Two (invented)', country: 'IND' });
    const told = await ada.get(question);
    expect(told.text).toContain('1 when written, 2 now');
    expect(told.find('.answer-text .linked-number')?.textContent).toBe('2');
    expect((await ada.get(paths.statement(id))).text).toContain('1 when written, 2 now');
    expect((await ada.get(paths.statementText(id))).text).toContain('We have 2 supplier.');
    const fresh = await ada.submit(question, { intent: 'bring-up', text, version: '1' });
    expect(textIn(fresh)).toBe('We have [2](fact:suppliers.total) supplier.');
  });
});

describe('last year’s answer', () => {
  test('stands beside this year’s, and can be taken as a start', async () => {
    const { ada, owner } = await twoWriters(portal, 'Yew (invented)');
    const last = await statementOf(owner, { period: { from: '2024-04-01', to: '2025-03-31' } });
    await answerOf(owner, last.id, { questionId: QUESTION, text: 'Last year: yarn from two mills.' });
    const { id } = await statementOf(owner, { previousId: last.id });
    const question = paths.statementQuestion(id, QUESTION);
    expect((await ada.get(question)).text).toContain('Last year: yarn from two mills.');
    const taken = await ada.submit(question, { intent: 'take-last', text: '', version: '0' });
    expect(textIn(taken)).toBe('Last year: yarn from two mills.');
  });
});

describe('the history of an answer', () => {
  test('shows every edition with author and word differences, and takes an earlier one up again', async () => {
    const { ada, bo, id, question } = await twoWriters(portal, 'Oak (invented)');
    await ada.submit(question, { text: 'We buy cotton.', version: '0' });
    await bo.submit(question, { text: 'We buy tea.', version: '1' });
    const address = paths.statementQuestionHistory(id, QUESTION);
    const page = await ada.get(address);
    expect(page.texts('.timeline-title')).toEqual([
      'Edition 2: Answered, 1 word added, 1 taken out',
      'Edition 1: Answered, 3 words added, 0 taken out',
    ]);
    expect(page.text).toContain(bo.viewer.name);
    expect(page.texts('.differences del')).toEqual(['taken out: cotton end']);
    const restored = await ada.submit(address, { edition: '1', version: '2' });
    expect(textIn(restored)).toBe('We buy cotton.');
    expect((await ada.get(address)).texts('.timeline-title')).toHaveLength(3);
    expect((await ada.post(address, { edition: '1', version: '2' })).status).toBe(409);
    expect((await ada.get(paths.statementChanges(id))).texts('.timeline-title')).toHaveLength(3);
  });
});
