import { expect, test } from 'vitest';
import { clockOf, clockWords, dueDay, longestDay } from '#app/domain/statements/requests/clock.ts';

test('a copy is due thirty days after its request came, information three weeks after', () => {
  expect(dueDay('copy', '2026-01-31')).toBe('2026-03-02');
  expect(dueDay('information', '2026-12-20')).toBe('2027-01-10');
});

test('an extension ends two months after the request, at the latest on the last day of that month', () => {
  expect(longestDay('2026-01-15')).toBe('2026-03-15');
  expect(longestDay('2026-12-31')).toBe('2027-02-28');
});

test.each([
  ['2026-03-02', 'Due in 9 days', 'in-time'],
  ['2026-03-04', 'Due in 7 days', 'soon'],
  ['2026-03-10', 'Due in 1 day', 'soon'],
  ['2026-03-11', 'Due today', 'soon'],
  ['2026-03-12', 'Overdue by 1 day', 'overdue'],
  ['2026-03-25', 'Overdue by 14 days', 'overdue'],
])('on %s the clock of a request that is due on 11 March says "%s"', (today, words, state) => {
  const clock = clockOf({ dueOn: '2026-03-11', closedAt: null }, today);
  expect([clock.state, clockWords(clock)]).toEqual([state, words]);
});

test('a closed request has no clock', () => {
  const closedAt = new Date('2026-03-20T10:00:00Z');
  expect(clockWords(clockOf({ dueOn: '2026-03-11', closedAt }, '2026-03-30'))).toBe('Closed');
});
