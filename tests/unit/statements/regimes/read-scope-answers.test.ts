import { expect, test } from 'vitest';
import { readAmount, readScopeAnswers } from '#app/domain/statements/regimes/read-scope-answers.ts';
import { SCOPE_QUESTIONS } from '#app/domain/statements/regimes/scope-questions.ts';
import { ScopeProfile } from '#app/domain/statements/regimes/scope-profile.ts';

const read = (typed: Record<string, string>) =>
  readScopeAnswers(
    SCOPE_QUESTIONS.filter(({ key }) => key in typed),
    (key) => typed[key] ?? '',
  );

test.each([
  ['36,000,000', 36_000_000],
  ['£36 000 000.50', 36_000_000.5],
  ['US$100m', 100_000_000],
  ['1.5bn', 1_500_000_000],
  ['0', 0],
  ['-5', null],
  ['about a million', null],
  ['1e9', null],
])('%s is read as %s', (text, value) => {
  expect(readAmount(text)).toBe(value);
});

test('an empty answer and "not known" are both not known', () => {
  expect(read({ goods: 'unknown', ukTurnover: '' })).toEqual({
    ok: true,
    answers: { goods: null, ukTurnover: null },
  });
});

test('subsidiaries are read a line at a time, with and without their turnover', () => {
  const typed = read({ subsidiaries: 'Tarnbrook Dyeing: 4,200,000\r\n\r\nCorvane: Yarns: 1m\nPedlar Mill' });
  expect(typed).toEqual({
    ok: true,
    answers: {
      subsidiaries: [
        { name: 'Tarnbrook Dyeing', turnover: 4_200_000 },
        { name: 'Corvane: Yarns', turnover: 1_000_000 },
        { name: 'Pedlar Mill', turnover: null },
      ],
    },
  });
});

test('a figure without its colon is asked for, not taken for a part of the name', () => {
  expect(read({ subsidiaries: 'Tarnbrook Dyeing 4,200,000' })).toEqual({
    ok: false,
    problems: { subsidiaries: ['Put a colon between the name and the figure: “Tarnbrook Dyeing 4,200,000”'] },
  });
  expect(read({ subsidiaries: 'Mill 16m' })).toMatchObject({ ok: false });
  expect(read({ subsidiaries: 'Studio 54' })).toMatchObject({ ok: true });
});

test('what cannot be read is named by its question', () => {
  expect(read({ ukTurnover: 'plenty', form: 'guild', subsidiaries: 'Corvane: much' })).toEqual({
    ok: false,
    problems: {
      ukTurnover: [expect.stringContaining('Enter a number such as 36,000,000')],
      form: [expect.stringContaining('Choose an answer')],
      subsidiaries: [expect.stringContaining('“Corvane: much”')],
    },
  });
});

test('there is one question for everything that a profile holds', () => {
  expect(SCOPE_QUESTIONS.map(({ key }) => key).sort()).toEqual(Object.keys(ScopeProfile.shape).sort());
});
