import { expect, test } from 'vitest';
import { readLedgerSearch } from '#app/domain/ledger/ledger-search.ts';

const read = (query: string) => readLedgerSearch(new URLSearchParams(query));

test('nothing asked for is everything', () => {
  expect(read('')).toEqual({ typed: { act: '', from: '', to: '' }, filter: {}, page: 1, problems: {} });
});

test('the last day is part of what is asked for', () => {
  expect(read('from=2026-11-01&to=2026-11-22&act=match.decided&page=3')).toMatchObject({
    filter: {
      act: 'match.decided',
      from: new Date('2026-11-01T00:00:00Z'),
      before: new Date('2026-11-23T00:00:00Z'),
    },
    page: 3,
  });
});

test('a day that is none is kept as typed, named, and filters nothing', () => {
  const search = read('from=22.11.2026');
  expect(search.typed.from).toBe('22.11.2026');
  expect(search.filter).toEqual({});
  expect(search.problems).toEqual({
    from: ['Enter a day as year, month and day, such as 2026-11-22'],
  });
});

test('days the wrong way round are named at the last day', () => {
  expect(read('from=2026-11-22&to=2026-11-01').problems).toEqual({
    to: ['Enter a last day that is not before the first day'],
  });
});

test('a page that is no number is the first', () => {
  expect([read('page=x').page, read('page=-4').page, read('page=1.5').page]).toEqual([1, 1, 1]);
});
