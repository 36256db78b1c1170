import { expect, test } from 'vitest';
import type { Fact } from '#app/domain/statements/facts/fact.ts';
import { claimWithId } from '#app/domain/statements/facts/find-claim.ts';
import { claimId, claimsIn } from '#app/domain/statements/facts/open-claims.ts';
import {
  bringUpToDate,
  changedNumbers,
  settleNumbers,
} from '#app/domain/statements/writing/linked-numbers.ts';

const FACTS = new Map<string, Fact>([
  [
    'suppliers.total',
    {
      key: 'suppliers.total',
      label: 'Suppliers in the register',
      state: 'recorded',
      written: '204',
      value: 204,
      link: null,
      source: null,
    },
  ],
  [
    'training.people',
    {
      key: 'training.people',
      label: 'People trained',
      state: 'not-recorded',
      written: '',
      value: null,
      link: null,
      source: null,
    },
  ],
]);
const TEXT =
  'We checked [198](fact:suppliers.total) suppliers.\n\n- [9](fact:nothing) were visited\n- [80](fact:training.people) people were trained';

test('the document keeps only links that lead to something in the record; the others stand as plain numbers', () => {
  expect(settleNumbers(TEXT, FACTS)).toBe(
    'We checked [204](fact:suppliers.total) suppliers.\n\n- 9 were visited\n- 80 people were trained',
  );
});

test('a number with a link that leads to nothing is asked for its evidence like any other', () => {
  expect(claimsIn(settleNumbers('We checked [9](fact:nothing) suppliers.', FACTS))).toEqual([
    expect.objectContaining({ kind: 'figure', sentence: 'We checked 9 suppliers.' }),
  ]);
});

test('evidence can be named for a sentence whose link leads to nothing', () => {
  const answer = { questionId: 'risk.where', text: 'We checked [9](fact:nothing) suppliers.' };
  const id = claimId('We checked 9 suppliers.');
  expect(claimWithId([answer], id)).toEqual({
    questionId: 'risk.where',
    sentence: 'We checked 9 suppliers.',
  });
});

test('the draft keeps its marks, and says which of them have changed', () => {
  expect(bringUpToDate(TEXT, FACTS)).toContain('[9](fact:nothing)');
  expect(changedNumbers(TEXT, FACTS)).toEqual([
    { key: 'suppliers.total', label: 'Suppliers in the register', was: '198', now: '204' },
    { key: 'nothing', label: 'nothing', was: '9', now: null },
    { key: 'training.people', label: 'People trained', was: '80', now: null },
  ]);
});
