import { expect, test } from 'vitest';
import { companiesIn, coreOfName, mayBeRelated } from '#app/domain/statements/check/text/company-names.ts';
import { daysIn, monthsLater, monthsOfPeriod } from '#app/domain/statements/check/text/days.ts';
import { namesCountry } from '#app/domain/statements/check/text/named-things.ts';
import { readingEaseOf } from '#app/domain/statements/check/text/reading-ease.ts';
import { sameSentences } from '#app/domain/statements/check/text/same-sentences.ts';
import { countSyllables } from '#app/domain/statements/check/text/syllables.ts';
import { splitSentences } from '#app/domain/statements/reading/sentences.ts';

test.each([
  ['slave', 1],
  ['slavery', 3],
  ['trafficking', 3],
  ['trained', 1],
  ['visited', 3],
  ['audited', 3],
  ['wages', 2],
  ['suppliers', 3],
  ['statement', 2],
  ['table', 2],
  ['business', 2],
  ['people', 2],
  ['organisation', 5],
  ['remediation', 5],
  ['employees', 3],
  ['the', 1],
])('"%s" has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

test('reading ease follows the formula of Flesch', () => {
  const [words, syllables] = [6, 7];
  const ease = readingEaseOf(splitSentences('The cat sat on the table.'));
  expect(ease).toMatchObject({ words, sentences: 1, sentenceLength: 6, longSentences: 0 });
  expect(ease?.score).toBeCloseTo(206.835 - 1.015 * words - 84.6 * (syllables / words), 6);
  expect(readingEaseOf([])).toBeNull();
});

test('a sentence of which only the year changed is the same; one that says something else is not', () => {
  const before = ['We audited four suppliers during the year that ended in March 2024.'];
  const now = [
    'We audited four suppliers during the year that ended in March 2025.',
    'We visited nine mills in Gujarat and spoke with the union there.',
    'We did.',
  ];
  expect(sameSentences(now, before).same).toEqual([0]);
  expect(sameSentences(before, before).share).toBe(1);
  expect(sameSentences([], before)).toEqual({ same: [], share: 0 });
});

test('days are read in every way in which people write them', () => {
  expect(
    daysIn('On 4 June 2026, June 5th, 2026, 06/06/2026, 7.6.2026 and 2026-06-08, not on 31 June 2026'),
  ).toEqual(['2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08']);
});

test.each([
  ['2025-04-01', '2026-03-31', 12],
  ['2024-10-01', '2026-03-31', 18],
  ['2024-09-01', '2026-03-31', 19],
  ['2025-04-15', '2026-03-31', 11],
  ['2026-04-01', '2026-03-31', 0],
])('from %s to %s it is %i months', (from, to, months) => {
  expect(monthsOfPeriod(from, to)).toBe(months);
});

test('six months after the last day of August is the last day of February', () => {
  expect(monthsLater('2025-08-31', 6)).toBe('2026-02-28');
});

test('company names are found with their legal form, without the words before them', () => {
  const text =
    'Signed on behalf of Quillfeather & Marsh LLP. The Directors of St. Oda Foods (UK) Limited met. A Limited company.';
  expect(companiesIn(text).map(({ name }) => name)).toEqual([
    'Quillfeather & Marsh LLP',
    'St. Oda Foods (UK) Limited',
  ]);
  expect(companiesIn('We buy in India. Kestrel Dyeworks Ltd helps.')[0]?.name).toBe('Kestrel Dyeworks Ltd');
});

test('companies of one name are one family; strangers are not', () => {
  expect(coreOfName('The Tarnbrook Mills Group plc')).toBe('tarnbrook mills');
  expect(mayBeRelated('Tarnbrook Mills plc', 'Tarnbrook Retail Limited')).toBe(true);
  expect(mayBeRelated('Tarnbrook Mills plc', 'Farnholt Freight Limited')).toBe(false);
  expect(mayBeRelated('North Sea Foods Ltd', 'North Ridge Steel Ltd')).toBe(false);
});

test('a country is named with a capital letter', () => {
  expect(namesCountry('cotton from Türkiye')).toBe(true);
  expect(namesCountry('garments from Viet Nam')).toBe(true);
  expect(namesCountry('turkey for the canteen')).toBe(false);
});
