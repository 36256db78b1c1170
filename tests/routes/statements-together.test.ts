import { describe, expect, test } from 'vitest';
import { findUnsavedText } from '#app/domain/statements/writing/find-unsaved-text.server.ts';
import {
  forgetUnsavedTexts,
  tendUnsavedTexts,
} from '#app/domain/statements/writing/forget-unsaved-texts.server.ts';
import { paths } from '#app/http/paths.ts';
import { unsavedOf } from '#models/statement-draft.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { startPortal } from '#tests/support/portal.ts';
import { QUESTION, textIn, twoWriters, valueOf } from '#tests/support/statement-writers.ts';

const portal = await startPortal();

describe('two people on one answer', () => {
  const BASE = 'We buy cotton.\n\nWe ask suppliers.';

  test('different paragraphs: the second sees both changes, merged, and saves them', async () => {
    const { ada, bo, question } = await twoWriters(portal, 'Tarnbrook (invented)');
    await ada.submit(question, { text: BASE, version: '0' });
    await ada.submit(question, { text: `${BASE} Twice a year.`, version: '1' });
    const merge = await bo.post(question, {
      text: `We buy cotton and tea.\n\nWe ask suppliers.`,
      version: '1',
    });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain(`${ada.viewer.name} saved this answer while you were writing`);
    expect(merge.texts('.differences ins').join(' ')).toContain('and tea');
    expect(textIn(merge)).toBe('We buy cotton and tea.\n\nWe ask suppliers. Twice a year.');
    const saved = await bo.submit(question, { text: textIn(merge), version: valueOf(merge, 'version') });
    expect(valueOf(saved, 'version')).toBe('3');
    expect(saved.text).not.toContain('unsaved text');
  });

  test('the same paragraph: both stand between lines of words, and one button keeps both', async () => {
    const { ada, bo, question } = await twoWriters(portal, 'Hazel (invented)');
    await ada.submit(question, { text: BASE, version: '0' });
    await ada.submit(question, { text: BASE.replace('ask', 'visit'), version: '1' });
    const merge = await bo.post(question, { text: BASE.replace('ask', 'train'), version: '1' });
    expect(merge.text).toContain('One passage was changed by both of you.');
    const version = valueOf(merge, 'version');
    const refused = await bo.post(question, { text: textIn(merge), version });
    expect(refused.problems[0]).toContain('Two versions of a passage still stand in the text.');
    const saved = await bo.submit(question, { text: textIn(merge), version, intent: 'keep-both' });
    expect(textIn(saved)).toBe('We buy cotton.\n\nWe visit suppliers.\n\nWe train suppliers.');
  });

  test('somebody who closes the merge screen finds their words again', async () => {
    const { ada, bo, question } = await twoWriters(portal, 'Maple (invented)');
    await ada.submit(question, { text: 'Hers.', version: '0' });
    await bo.post(question, { text: 'His.', version: '0' });
    const later = await bo.get(question);
    expect(later.text).toContain('You have unsaved text from');
    const taken = await bo.get(later.link('Take it back into the form'));
    expect(textIn(taken)).toBe('His.');
    expect((await ada.get(question)).text).not.toContain('unsaved text');
    const merge = await bo.post(question, { text: textIn(taken), version: valueOf(taken, 'version') });
    expect(merge.status).toBe(409);
    const thrown = await bo.submit(question, { intent: 'discard' });
    expect(textIn(thrown)).toBe('Hers.');
  });
});

describe('a lost session', () => {
  test('gives the text back on a page that stores nothing, and saves it after signing in', async () => {
    const { ada, question } = await twoWriters(portal, 'Elm (invented)');
    const typed = {
      text: 'Typed for an hour.',
      standing: 'in-development',
      version: '0',
      comment: 'Look here.',
    };
    const cookies = [...ada.cookies];
    ada.cookies.clear();
    const lost = await ada.post(question, typed);
    expect(lost.status).toBe(307);
    const page = await ada.post(lost.location, typed);
    expect(page.status).toBe(401);
    expect(page.heading).toBe('You were signed out while writing');
    expect(page.find('textarea[readonly]')?.textContent.trim()).toBe(typed.text);
    const form = page.find('form[method=post]');
    expect(form?.getAttribute('action')).toBe(question);
    const hidden = page.find('form[method=post]')?.querySelectorAll('input[type=hidden]') ?? [];
    const again = Object.fromEntries(
      hidden.map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']),
    );
    expect(again).toEqual(typed);
    for (const [name, value] of cookies) ada.cookies.set(name, value);
    const saved = await ada.submit(question, again);
    expect(textIn(saved)).toBe(typed.text);
    expect(saved.text).toContain('Look here.');
  });

  test('the page leads nowhere but to statements', async () => {
    const { ada } = await twoWriters(portal, 'Ash (invented)');
    for (const to of ['https://elsewhere.example', '//elsewhere.example', '/settings/people']) {
      const page = await ada.post(paths.statementUnsaved({ to }), { text: 'x' });
      expect(page.find('form[method=post]')?.getAttribute('action')).toBe('/statements');
    }
    expect((await ada.get(paths.statementUnsaved())).heading).toBe('There is no unsaved text here');
  });
});

describe('what is typed and not saved', () => {
  test('lies sealed in the store, is offered for thirty days, and is removed by the clock after them', async () => {
    const { ada, id } = await twoWriters(portal, 'Elm (invented)');
    const { organisationId, personId } = ada.viewer;
    await ada.post(paths.unsavedAnswer(id, QUESTION), { text: 'Half a thought', version: '0' });
    const place = { organisationId, personId, statementId: id, questionId: QUESTION };
    const kept = await unsavedOf(place, new Date(0));
    if (kept === null) throw new Error('Nothing was kept');
    expect(JSON.stringify(kept)).not.toContain('Half a thought');
    const days = (count: number) => new Date(kept.at.getTime() + count * 24 * 60 * 60_000);
    expect(await findUnsavedText(place, days(29.9))).toMatchObject({ text: 'Half a thought', version: 0 });
    expect(await forgetUnsavedTexts(organisationId, days(29.9))).toBe(0);
    expect(await findUnsavedText(place, days(30.1))).toBeNull();
    const isDue = async (at: Date) =>
      (await tendUnsavedTexts.due(at)).some((order) => order.organisationId === organisationId);
    expect([await isDue(days(29.9)), await isDue(days(30.1))]).toEqual([false, true]);
    expect(await forgetUnsavedTexts(organisationId, days(30.1))).toBe(1);
    expect(await unsavedOf(place, new Date(0))).toBeNull();
  });

  test('is kept for the person alone, and every button on the page keeps it', async () => {
    const { ada, bo, id, question } = await twoWriters(portal, 'Fir (invented)');
    const kept = await ada.post(paths.unsavedAnswer(id, QUESTION), { text: 'Half', version: '0' });
    expect(kept.status).toBe(200);
    expect(JSON.parse(kept.body)).toEqual({ at: expect.stringMatching(/^\d\d:\d\d UTC$/) });
    const offered = await ada.get(question);
    expect(offered.text).toContain('You have unsaved text from');
    expect(offered.text).toMatch(/It is kept until \d+ \w+ \d{4}/);
    expect((await bo.get(question)).text).not.toContain('unsaved text');
    const said = await ada.submit(question, {
      intent: 'comment',
      comment: 'Who knows the mill?',
      text: 'Half a sentence',
      version: '0',
    });
    expect(said.text).toContain('Who knows the mill?');
    expect(textIn(said)).toBe('Half a sentence');
    expect(said.text).toContain('This text is not saved yet');
    expect((await bo.get(question)).text).toContain('Who knows the mill?');
  });
});

describe('comments and tasks', () => {
  test('whoever wrote a comment marks it as resolved, nobody else', async () => {
    const { ada, bo, id, question } = await twoWriters(portal, 'Pine (invented)');
    const page = await ada.submit(question, { intent: 'comment', comment: 'Which mill?', version: '0' });
    const intent = page.find('button[value^="resolve "]')?.getAttribute('value') ?? '';
    expect((await bo.get(question)).find('button[value^="resolve "]')).toBeNull();
    expect((await bo.post(question, { intent, version: '0' })).status).toBe(403);
    expect((await ada.get(paths.statement(id))).text).toContain('1 open comment');
    expect((await ada.submit(question, { intent, version: '0' })).text).toContain('(resolved)');
    expect((await ada.get(paths.statement(id))).text).not.toContain('1 open comment');
  });

  test('a task has an owner and a day, waits on their first page, and is done', async () => {
    const { ada, bo, id } = await twoWriters(portal, 'Lime (invented)');
    const tasks = paths.statementTasks(id);
    const refused = await ada.post(tasks, { title: '', dueOn: 'soon' });
    expect(refused.status).toBe(400);
    expect(refused.problems).toContain('Say what has to be done.');
    const task = {
      title: 'Ask the dye house',
      section: 'risk',
      ownerId: bo.viewer.personId,
      dueOn: '2020-05-01',
    };
    expect((await ada.submit(tasks, task)).text).toContain('1 May 2020 (late)');
    expect((await bo.get(paths.statements())).text).toContain('Ask the dye house');
    expect((await bo.get(paths.overview())).text).toContain('One task waits for you.');
    const page = await bo.get(tasks);
    const intent = page.find('button[value^="done "]')?.getAttribute('value') ?? '';
    expect((await bo.submit(tasks, { intent })).text).toContain('Open again');
    expect((await bo.get(paths.statements())).text).not.toContain('Ask the dye house');
    const stranger = await organisationWithOwner('Strangers (invented)');
    const odd = await ada.post(tasks, { title: 'x', ownerId: stranger.personId });
    expect(odd.problems).toEqual(['Choose somebody of your organisation who may write statements.']);
  });
});
