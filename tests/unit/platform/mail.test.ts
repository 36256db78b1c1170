import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { invitationLetter, resetLetter } from '#app/http/letters.ts';
import { fileBox } from '#app/platform/mail/mail.server.ts';

const href = 'https://daylight.example.org/en/invitation/token';

test('an invitation says who invites whom to what, and for how long', () => {
  const mail = invitationLetter('en', {
    to: 'ada@example.org',
    href,
    organisation: 'Northwind',
    inviter: 'Olu',
    role: 'viewer',
  });
  expect(mail.subject).toBe('Join Northwind on Daylight');
  expect(mail.text).toContain('Olu invited you to Northwind on Daylight, as viewer.');
  expect(mail.text).toContain(href);
  expect(mail.text).toContain('7 days');
});

test('names cannot bring markup or headers into a letter', async () => {
  const evil = '<b>Olu</b>\r\nBcc: everybody@example.org';
  const mail = invitationLetter('en', {
    to: 'ada@example.org',
    href,
    organisation: evil,
    inviter: evil,
    role: 'viewer',
  });
  expect(mail.html).not.toContain('<b>');
  const folder = mkdtempSync(join(tmpdir(), 'daylight-mail-'));
  await fileBox(folder, 'Daylight <daylight@localhost>').send(mail, new Date('2026-11-22T10:00:00Z'));
  const [name = ''] = readdirSync(folder);
  const [head = ''] = readFileSync(join(folder, name), 'utf8').split('\n\n');
  expect(head).not.toMatch(/^Bcc:/m);
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('an Arabic letter runs from right to left', () => {
  const mail = resetLetter('ar', { to: 'ada@example.org', href, name: 'Ada' });
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  expect(mail.subject).toBe('اختر كلمة مرور جديدة لحسابك على Daylight');
});
