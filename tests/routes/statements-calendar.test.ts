import { describe, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { chooseReminders } from '#app/domain/statements/reminders/choose-reminders.server.ts';
import { remindOfDeadlines } from '#app/domain/statements/reminders/reminders-due.server.ts';
import {
  type ReminderMaterial,
  sendReminder,
} from '#app/domain/statements/reminders/send-reminder.server.ts';
import { paths } from '#app/http/paths.ts';
import { requestOf } from '#tests/support/builders/statement-request.ts';
import { reminderLetter } from '#app/http/reminder-letter.ts';
import type { Mail } from '#app/platform/mail/letter.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { entityOf, statementOf } from '#tests/support/builders/statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

/** An organisation whose statement for the year to 31 March 2026 is due by 30 September 2026. */
async function withStatement(name: string): Promise<Viewer> {
  const owner = await organisationWithOwner(name);
  const { id: entityId } = await entityOf(owner, { yearEnd: null });
  await statementOf(owner, { entityId });
  return owner;
}

function box() {
  const mails: Mail[] = [];
  const letterOf = ({ viewer, choice, organisation, due, today }: ReminderMaterial) =>
    reminderLetter(choice.language, {
      to: viewer.email,
      name: viewer.name,
      organisation,
      due,
      today,
      href: 'https://daylight.test/statements/calendar',
    });
  return { mails, how: { letterOf, post: { send: async (mail: Mail) => void mails.push(mail) } } };
}

const at = (day: string, hour = 8) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);

async function isDue({ personId }: Viewer, moment: Date): Promise<boolean> {
  const orders = await remindOfDeadlines.due(moment);
  return orders.some(
    ({ kind, payload }) => kind === 'send-deadline-reminder' && payload.personId === personId,
  );
}

describe('the calendar', () => {
  test('shows the days of a statement as months and as a table, and gives them as a file', async () => {
    const owner = await withStatement('Calendar Mills (invented)');
    const officer = await signIn(portal, 'compliance-officer', owner.organisationId);
    const page = await officer.get(paths.statementCalendar());
    expect(page.text).toContain('30 September 2026');
    expect(page.text).toContain('Guidance, not law');
    const file = await officer.fetch(paths.statementCalendarFile());
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await file.text();
    expect(text).toContain('DTSTART;VALUE=DATE:20260930\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  });

  test('what is overdue since long ago stands above the months, with the way to its statement', async () => {
    const owner = await organisationWithOwner('Old Mills (invented)');
    const { id: entityId } = await entityOf(owner, { yearEnd: null });
    const { id } = await statementOf(owner, { entityId, period: { from: '2018-04-01', to: '2019-03-31' } });
    const officer = await signIn(portal, 'compliance-officer', owner.organisationId);
    const page = await officer.get(paths.statementCalendar());
    const headings = page.texts('h2').map((heading) => heading.replace(/ \(\d+\)$/, ''));
    expect(headings.indexOf('Overdue')).toBe(headings.indexOf('Month by month') - 1);
    const [, overdue = ''] = page.text.split(/Overdue \(\d+\)/);
    expect(overdue.split('Month by month')[0]).toContain('30 September 2019');
    expect(page.link('Tarnbrook Mills plc (invented), year to 31 March 2019')).toBe(paths.statement(id));
  });

  test('shows the days of requests and of tasks, and gives them in the file', async () => {
    const owner = await withStatement('Asked Mills (invented)');
    await requestOf(owner, { at: at('2026-11-10') });
    const officer = await signIn(portal, 'compliance-officer', owner.organisationId);
    const page = await officer.get(paths.statementCalendar());
    expect(page.text).toContain('10 December 2026');
    expect(page.text).toContain('Copy of a statement asked for');
    const text = await (await officer.fetch(paths.statementCalendarFile())).text();
    expect(text).toContain('DTSTART;VALUE=DATE:20261210');
    expect(text).toContain('Request R-2026-0001');
  });

  test('the next deadline stands on the list of statements and on the overview', async () => {
    const owner = await withStatement('Overview Mills (invented)');
    const viewer = await signIn(portal, 'viewer', owner.organisationId);
    for (const path of [paths.statements(), paths.overview()])
      expect((await viewer.get(path)).text).toMatch(/(Next deadline:|Overdue since) 30 September 2026/);
  });

  test('a file of another organisation holds nothing of this one', async () => {
    await withStatement('Own Mills (invented)');
    const stranger = await signIn(
      portal,
      'owner',
      (await organisationWithOwner('Stranger (invented)')).organisationId,
    );
    expect(await (await stranger.fetch(paths.statementCalendarFile())).text()).not.toContain('VEVENT');
  });

  test('a reader is offered no reminders and chooses none', async () => {
    const viewer = await signIn(portal, 'viewer');
    expect((await viewer.get(paths.statementCalendar())).text).not.toContain('Reminders by mail');
    const form = { reminders: 'off', language: 'en' };
    expect((await viewer.post(paths.statementCalendar(), form)).status).toBe(403);
  });
});

describe('reminders by mail', () => {
  test.each([
    ['31 days before', '2026-08-30', false],
    ['30 days before', '2026-08-31', true],
    ['on the day', '2026-09-30', true],
    ['the day after', '2026-10-01', true],
  ])('%s', async (_when, day, due) => {
    const owner = await withStatement('Reminded Mills (invented)');
    expect(await isDue(owner, at(day))).toBe(due);
    expect(await isDue(owner, at(day, 5))).toBe(false);
  });

  test('one of several workers sends a letter, and a stage is told once', async () => {
    const owner = await withStatement('Once Mills (invented)');
    const actor = portalActor(owner.organisationId);
    const { mails, how } = box();
    const send = (day: string) => sendReminder(actor, owner.personId, how, at(day));
    const sent = await Promise.all([1, 2, 3].map(() => send('2026-08-31')));
    expect(sent.toSorted()).toEqual([false, false, true]);
    expect(mails[0]?.subject).toBe('Daylight: statement deadlines of Once Mills (invented)');
    expect(mails[0]?.text).toContain('30 September 2026, in 30 days: United Kingdom');
    expect(await send('2026-09-01')).toBe(false);
    expect(await isDue(owner, at('2026-09-01'))).toBe(false);
    for (const day of ['2026-09-16', '2026-09-23', '2026-09-29', '2026-10-01'])
      expect(await send(day)).toBe(true);
    expect(mails.at(-1)?.text).toContain('30 September 2026, gone by');
    expect(await send('2026-10-02')).toBe(false);
    expect(mails).toHaveLength(5);
  });

  test('a letter that the mail server does not take is sent later', async () => {
    const owner = await withStatement('Later Mills (invented)');
    const actor = portalActor(owner.organisationId);
    const { mails, how } = box();
    const post = { send: () => Promise.reject(new Error('no mail server')) };
    const send = (by: typeof how) => sendReminder(actor, owner.personId, by, at('2026-08-31'));
    await expect(send({ ...how, post })).rejects.toThrow('no mail server');
    expect(await send(how)).toBe(true);
    expect(mails).toHaveLength(1);
  });

  test('are switched off by whoever does not want them, and come in Arabic to whoever chose it', async () => {
    const owner = await withStatement('Choice Mills (invented)');
    const actor = portalActor(owner.organisationId);
    const { mails, how } = box();
    await chooseReminders(owner, { reminders: 'off', language: 'ar' }, at('2026-08-01'));
    expect(await isDue(owner, at('2026-08-31'))).toBe(false);
    expect(await sendReminder(actor, owner.personId, how, at('2026-08-31'))).toBe(false);
    await chooseReminders(owner, { reminders: 'on', language: 'ar' }, at('2026-08-31'));
    expect(await sendReminder(actor, owner.personId, how, at('2026-08-31'))).toBe(true);
    expect(mails[0]?.html).toContain('dir="rtl"');
    expect(mails[0]?.text).toContain('المملكة المتحدة');
  });

  test('the choice is kept by the form under the calendar', async () => {
    const officer = await signIn(portal, 'owner');
    const page = await officer.submit(paths.statementCalendar(), { reminders: 'off', language: 'en' });
    expect(page.text).toContain('Your choice of reminders is saved');
    expect(page.find('input[name=reminders][value=off]')?.hasAttribute('checked')).toBe(true);
  });
});
