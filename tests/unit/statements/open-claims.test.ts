import { expect, test } from 'vitest';
import { claimId, claimsIn, openClaims } from '#app/domain/statements/facts/open-claims.ts';

const kinds = (text: string) => claimsIn(text).map(({ kind }) => kind);

test.each([
  'We buy from [204](fact:suppliers.total) suppliers.',
  'We screened [204](fact:suppliers.total) suppliers against lists.',
  'This statement is made under section 54(1) of the Modern Slavery Act 2015.',
  'It covers the financial year from 1 April 2025 to 31 March 2026 (2025/26).',
  'We follow ILO Conventions 29 and 105, ISO 45001 and SA8000.',
  'We know little about our tier 2 and tier 3 suppliers.',
  'We answer every concern within 5 working days.',
  'We will train 200 buyers by March 2027.',
  'We aim to visit 12 sites next year.',
  'Nobody under 18 may work in our mills.',
  'The Act applies to us because our turnover is above £36 million.',
  'Our policy says that no worker pays for a job.',
  'The helpline is open 24/7.',
  'Four policies matter here:',
  'In this financial year we took no steps to ensure that slavery does not take place in our supply chains.',
  'We have not taken any steps at our sites abroad.',
  'The band says where to look first, not what was found.',
])('no claim: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

test.each([
  ['figure', 'We trained 120 people in recruitment fees.'],
  ['figure', 'About 61 per cent of our spend is with suppliers in the United Kingdom.'],
  ['figure', 'Twelve of our sites house agency workers.'],
  ['figure', 'We screened [204](fact:suppliers.total) suppliers and visited 14 of them.'],
  ['figure', 'We repaid £18,400 to workers of one agency.'],
  ['act', 'We audited the largest spinning mill.'],
  ['act', 'Training was given to all buyers in spring.'],
  ['act', 'Our buying team has visited the mill.'],
  ['all', 'All suppliers have signed our code.'],
  ['none', 'No cases of modern slavery were reported.'],
  ['none', 'We have found no slavery.'],
  ['none', 'We are not aware of anybody being harmed; we were not aware last year.'],
])('a claim of the kind %s: %s', (kind, text) => {
  expect(kinds(text)).toEqual([kind]);
});

test('each claim says why it is listed', () => {
  expect(claimsIn('We trained 120 people.')[0]?.because).toBe(
    'It holds “120”, which is not linked to the record.',
  );
});

test('a claim that a person has backed is open no more, until its words change', () => {
  const content = (text: string) => ({
    sections: [
      {
        key: 'training' as const,
        title: 'Training',
        answers: [
          {
            questionId: 'training.who',
            ask: '',
            heading: null,
            level: 1 as const,
            standing: 'answered' as const,
            text,
            serves: [],
            onlyFor: [],
          },
        ],
      },
    ],
  });
  const [claim] = openClaims(content('We trained 120 people. It helped.'));
  expect(claim).toMatchObject({
    questionId: 'training.who',
    section: 'training',
    sentence: 'We trained 120 people.',
  });
  const backed = new Set([claimId('we trained  120 people.')]);
  expect(openClaims(content('We trained 120 people.'), backed)).toEqual([]);
  expect(openClaims(content('We trained 130 people.'), backed)).toHaveLength(1);
});

test('a sentence that stands in several answers is asked once, where it stands first', () => {
  const answer = (questionId: string) => ({
    questionId,
    ask: '',
    heading: null,
    level: 1 as const,
    standing: 'answered' as const,
    text: 'We trained 120 people.',
    serves: [],
    onlyFor: [],
  });
  const claims = openClaims({
    sections: [
      { key: 'risk', title: 'Risk', answers: [answer('risk.where')] },
      { key: 'training', title: 'Training', answers: [answer('training.who')] },
    ],
  });
  expect(claims.map(({ questionId }) => questionId)).toEqual(['risk.where']);
});
