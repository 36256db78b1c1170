import { expect, test } from 'vitest';
import { icalendar } from '#app/documents/icalendar/icalendar.ts';

const STAMP = new Date('2026-11-22T09:30:05Z');
const EVENT = {
  uid: 'one@daylight',
  on: '2026-09-30',
  summary: 'United Kingdom: statement published',
  description: 'Guidance, not statute',
  url: 'https://daylight.example.org/statements/calendar',
};

/** What a reader of the file has after unfolding. */
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

test('a day becomes an event of one whole day', () => {
  const lines = unfold(icalendar('Statements', [EVENT], STAMP));
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
  expect(lines.at(-1)).toBe('');
  expect(lines).toContain('DTSTAMP:20261122T093005Z');
  expect(lines).toContain('DTSTART;VALUE=DATE:20260930');
  expect(lines).toContain('DTEND;VALUE=DATE:20261001');
  expect(lines).toContain('SUMMARY:United Kingdom: statement published');
});

test('the last day of February ends on the first of March, in leap years too', () => {
  const ends = (on: string) =>
    unfold(icalendar('Statements', [{ ...EVENT, on }], STAMP)).find((line) => line.startsWith('DTEND'));
  expect(ends('2027-02-28')).toBe('DTEND;VALUE=DATE:20270301');
  expect(ends('2028-02-28')).toBe('DTEND;VALUE=DATE:20280229');
});

test('commas, semicolons, backslashes and line breaks are escaped', () => {
  const lines = unfold(
    icalendar('A, B', [{ ...EVENT, description: 'one; two\\three\r\nfour\nfive' }], STAMP),
  );
  expect(lines).toContain('X-WR-CALNAME:A\\, B');
  expect(lines).toContain('DESCRIPTION:one\\; two\\\\three\\nfour\\nfive');
});

test('every line ends with CRLF and is at most 75 octets long, and no character is cut', () => {
  const summary = `Årlig redegjørelse 供应链 ${'é'.repeat(120)} 🧵 end`;
  const file = icalendar('Statements', [{ ...EVENT, summary }], STAMP);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfold(file)).toContain(`SUMMARY:${summary}`);
});
