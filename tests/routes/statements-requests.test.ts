import mongoose from 'mongoose';
import { beforeAll, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import {
  forgetOldRequests,
  remindOfRequests,
  tendRequests,
} from '#app/domain/statements/requests/tend-requests.server.ts';
import { chooseReminders } from '#app/domain/statements/reminders/choose-reminders.server.ts';
import { setRetention } from '#app/domain/statements/requests/retention.server.ts';
import { assignRequest, closeRequest } from '#app/domain/statements/requests/work-on-request.server.ts';
import { paths } from '#app/http/paths.ts';
import { requestReminder } from '#app/http/request-letters.ts';
import type { Mail } from '#app/platform/mail/letter.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT, memberOf } from '#tests/support/builders/person.ts';
import { publishedStatementOf } from '#tests/support/builders/publication.ts';
import { requestOf } from '#tests/support/builders/statement-request.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const anybody = clientOf(portal.address);
const ASK = paths.askOrganisation('en', 'asked-mills');
const GOOD = {
  kind: 'copy',
  name: 'Ada Winter (invented)',
  email: 'ada@example.org',
  message: 'By post, please.',
};
const collection = () => mongoose.connection.collection('statementRequests');

beforeAll(async () => {
  await publishedStatementOf(portal.owner, 'asked-mills');
});

test('anybody asks by a form without cookie or script, and is told the number and the day', async () => {
  const form = await anybody.get(ASK);
  expect(form.text).toContain('They are removed 12 months after your request is closed');
  expect(form.find('script')).toBeNull();
  const sent = await anybody.post(ASK, { ...GOOD, website: '' });
  expect([sent.status, sent.heading]).toEqual([200, 'Your request has arrived']);
  expect(sent.text).toMatch(/Its number is R-\d{4}-0001\. You will have an answer by/);
  expect(sent.headers.get('set-cookie')).toBeNull();
  const kept = JSON.stringify(await collection().findOne({ organisationId: portal.owner.organisationId }));
  expect(kept).not.toContain('Ada');
  expect(kept).not.toContain('ada@example.org');
  const ledger = await mongoose.connection.collection('ledger_entries').findOne({ act: 'request.received' });
  expect(JSON.stringify(ledger)).not.toContain('Ada');
});

test('what is missing is named, and what was typed stays', async () => {
  const page = await anybody.post(ASK, { name: '', email: 'ada', message: 'Where do you buy cotton?' });
  expect(page.status).toBe(400);
  expect(page.problems).toEqual([
    'Choose what you ask for',
    'Enter your name',
    'Enter an e-mail address such as name@example.org',
  ]);
  expect(page.find('textarea')?.textContent).toBe('Where do you buy cotton?');
  const arabic = await anybody.post(paths.askOrganisation('ar', 'asked-mills'), { email: 'ada' });
  expect(arabic.problems).toContain('اختر ما تطلبه');
});

test('a program that fills in the field nobody sees is answered, and nothing is kept', async () => {
  const before = await collection().countDocuments();
  const sent = await anybody.post(ASK, { ...GOOD, website: 'https://spam.example' });
  expect(sent.heading).toBe('Your request has arrived');
  expect(await collection().countDocuments()).toBe(before);
});

test('a form that is not open, and one of nobody, are not there', async () => {
  expect((await anybody.get(paths.askOrganisation('en', 'nobody'))).status).toBe(404);
  expect((await anybody.post(paths.askOrganisation('en', 'nobody'), GOOD)).status).toBe(404);
});

test('staff see the request with its clock, answer it by mail, and close it', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const list = await officer.get(paths.statementRequests());
  expect(list.texts('tbody tr')[0]).toMatch(
    /R-\d{4}-0001.*Copy of the statement.*Due in (30|29) days.*Nobody yet/,
  );
  expect(list.text).not.toContain('Ada');
  const page = list.link(list.texts('tbody th a')[0] ?? '');
  const opened = await officer.get(page);
  expect(opened.text).toContain('Ada Winter (invented)');
  const handed = await officer.submit(page, { intent: 'assign', assigneeId: officer.viewer.personId });
  expect(handed.text).toContain('The request is handed over');

  const refused = await officer.post(page, { intent: 'letter', letter: 'answer', way: 'mail' });
  expect(refused.problems).toEqual(['Write the answer']);
  const before = portal.mails().length;
  const sent = await officer.submit(page, { intent: 'letter', letter: 'copy', way: 'mail' });
  expect(sent.text).toContain('Letter: copy enclosed, sent by mail');
  expect(portal.mails().length).toBe(before + 1);
  const mail = portal.mails().at(-1) ?? '';
  expect(mail).toContain('To: ada@example.org');
  expect(mail).toContain('/en/statements/asked-mills');

  const printed = await officer.submit(page, { intent: 'letter', letter: 'receipt', way: 'print' });
  const letter = await officer.get(printed.link('Read or print the letter'));
  expect(letter.text).toContain('We have received your request of');
  const closed = await officer.submit(page, { intent: 'close', closing: 'Copy sent.' });
  expect(closed.texts('.facts dd')).toContain('Closed');
  expect((await officer.post(page, { intent: 'note', note: 'Late' })).status).toBe(409);
});

test('only an information request takes more time, and no more than two months', async () => {
  const officer = await signIn(portal, 'owner');
  const copy = await requestOf(portal.owner, { receivedOn: '2026-10-01' });
  const short = await officer.post(paths.statementRequest(copy.id), {
    intent: 'extend',
    dueOn: '2026-12-01',
  });
  expect(short.problems[0]).toContain('The thirty days for a copy cannot be extended');
  const asked = await requestOf(portal.owner, { kind: 'information', receivedOn: '2026-10-01' });
  const page = paths.statementRequest(asked.id);
  const late = await officer.post(page, { intent: 'extend', dueOn: '2026-12-02' });
  expect(late.problems).toEqual(['Enter a day after 22 October 2026 and not after 1 December 2026']);
  const extended = await officer.submit(page, { intent: 'extend', dueOn: '2026-12-01' });
  expect(extended.text).toContain('1 December 2026');
});

test('a viewer sees the days and not the person', async () => {
  const viewer = await signIn(portal, 'viewer');
  const request = await requestOf(portal.owner, { name: 'Somebody Private (invented)' });
  const page = await viewer.get(paths.statementRequest(request.id));
  expect(page.status).toBe(200);
  expect(page.text).not.toContain('Somebody Private');
  expect((await viewer.post(paths.statementRequest(request.id), { intent: 'note', note: 'x' })).status).toBe(
    403,
  );
  expect((await viewer.get(paths.newStatementRequest())).status).toBe(403);
});

test('a day that has not come yet cannot be the day of receipt', async () => {
  const officer = await signIn(portal, 'contributor');
  const page = await officer.post(paths.newStatementRequest(), {
    kind: 'copy',
    name: 'Ada Winter (invented)',
    receivedOn: '2099-01-01',
    language: 'en',
  });
  expect(page.problems).toEqual(['Enter the day on which it arrived; this one has not come yet']);
});

test('whoever answers is reminded when seven days are left and when the day has passed, once each', async () => {
  const owner = await organisationWithOwner('Reminded');
  const member = await memberOf(owner.organisationId, 'contributor');
  const request = await requestOf(owner);
  await assignRequest(owner, request.id, { assigneeId: member.personId }, BUILT_AT);
  const mails: Mail[] = [];
  const post = {
    post: { send: async (mail: Mail) => void mails.push(mail) },
    letterOf: (material: Parameters<typeof requestReminder>[0]) =>
      requestReminder(material, 'https://daylight.example.org/'),
  };
  const after = (days: number) => new Date(BUILT_AT.getTime() + days * 24 * 60 * 60_000);
  const due = async (days: number) =>
    (await tendRequests.due(after(days))).some(
      ({ organisationId }) => organisationId === owner.organisationId,
    );
  expect(await due(22)).toBe(false);
  expect(await due(23)).toBe(true);
  const actor = portalActor(owner.organisationId);
  expect(await remindOfRequests(actor, post, after(23))).toBe(1);
  expect(await remindOfRequests(actor, post, after(24))).toBe(0);
  expect(await remindOfRequests(actor, post, after(31))).toBe(1);
  expect(await due(40)).toBe(false);
  expect(mails.map(({ to }) => to)).toEqual([member.email, member.email]);
  expect(mails[0]?.subject).toContain('is due on');
  expect(mails[1]?.subject).toContain('is overdue since');
  expect(mails[0]?.text).not.toContain('Ada');
});

test('a year after it was closed a request says no more who asked', async () => {
  const owner = await organisationWithOwner('Forgetful');
  const request = await requestOf(owner);
  await closeRequest(owner, request.id, { closing: 'Sent to Ada.' }, BUILT_AT);
  const actor = portalActor(owner.organisationId);
  const later = (days: number) => new Date(BUILT_AT.getTime() + days * 24 * 60 * 60_000);
  expect(await forgetOldRequests(actor, later(360))).toBe(0);
  expect(await forgetOldRequests(actor, later(370))).toBe(1);
  expect(await forgetOldRequests(actor, later(370))).toBe(0);
  const reader = await signIn(portal, 'owner', owner.organisationId);
  const page = await reader.get(paths.statementRequest(request.id));
  expect(page.text).toContain('What was kept of the person is removed');
  expect(page.text).not.toContain('Ada');
});

test('staff are reminded in the language that they have chosen', async () => {
  const owner = await organisationWithOwner('Reminded in Arabic');
  const member = await memberOf(owner.organisationId, 'contributor');
  const request = await requestOf(owner);
  await assignRequest(owner, request.id, { assigneeId: member.personId }, BUILT_AT);
  await chooseReminders(member, { reminders: 'on', language: 'ar' }, BUILT_AT);
  const mails: Mail[] = [];
  const post = {
    post: { send: async (mail: Mail) => void mails.push(mail) },
    letterOf: (material: Parameters<typeof requestReminder>[0]) =>
      requestReminder(material, 'https://daylight.example.org/'),
  };
  const late = new Date(BUILT_AT.getTime() + 31 * 24 * 60 * 60_000);
  expect(await remindOfRequests(portalActor(owner.organisationId), post, late)).toBe(1);
  expect(mails[0]?.html).toContain('dir="rtl"');
  expect(mails[0]?.subject).toContain('متأخر');
});

test('how long it is kept who asked is set by those who manage statements, and told to whoever asks', async () => {
  const owner = await signIn(portal, 'owner');
  const refused = await owner.post(paths.statementRequests(), { keptMonths: '40' });
  expect(refused.problems).toEqual(['Enter a whole number of months from 6 to 36']);
  const saved = await owner.submit(paths.statementRequests(), { keptMonths: '6' });
  expect(saved.text).toContain('The time is saved');
  expect((await anybody.get(ASK)).text).toContain('They are removed 6 months after your request is closed');
  const arabic = await anybody.get(paths.askOrganisation('ar', 'asked-mills'));
  expect(arabic.text).toContain('وتُحذف بعد 6 أشهر من إغلاق طلبك');
  const contributor = await signIn(portal, 'contributor');
  expect((await contributor.get(paths.statementRequests())).find('input[name=keptMonths]')).toBeNull();
  expect((await contributor.post(paths.statementRequests(), { keptMonths: '6' })).status).toBe(403);
});

test('a shorter time holds for requests that came before it, a longer one does not', async () => {
  const owner = await organisationWithOwner('Shorter');
  const request = await requestOf(owner);
  await closeRequest(owner, request.id, { closing: 'Sent.' }, BUILT_AT);
  const actor = portalActor(owner.organisationId);
  const later = (days: number) => new Date(BUILT_AT.getTime() + days * 24 * 60 * 60_000);
  await setRetention(owner, { keptMonths: 36 }, BUILT_AT);
  expect(await forgetOldRequests(actor, later(360))).toBe(0);
  await setRetention(owner, { keptMonths: 6 }, BUILT_AT);
  expect(await forgetOldRequests(actor, later(180))).toBe(0);
  const orders = await tendRequests.due(later(190));
  expect(orders.map(({ organisationId }) => organisationId)).toContain(owner.organisationId);
  expect(await forgetOldRequests(actor, later(190))).toBe(1);
  await setRetention(owner, { keptMonths: 36 }, BUILT_AT);
  const another = await requestOf(owner);
  await closeRequest(owner, another.id, { closing: 'Sent.' }, BUILT_AT);
  expect(await forgetOldRequests(actor, later(370))).toBe(0);
});

test('a seventh request within an hour from one place is asked to wait', async () => {
  const answers: number[] = [];
  for (let number = 0; number < 7; number += 1) answers.push((await anybody.post(ASK, GOOD)).status);
  expect(answers.at(-1)).toBe(429);
});
