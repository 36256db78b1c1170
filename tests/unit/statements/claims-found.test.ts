import { expect, test } from 'vitest';
import { claimsIn } from '#app/domain/statements/facts/open-claims.ts';
import { KEPT_ASIDE } from '#tests/support/statements/claims/kept-aside.ts';
import type { LabelledSentence } from '#tests/support/statements/claims/labelled-sentence.ts';
import { WRITTEN_FIRST } from '#tests/support/statements/claims/written-first.ts';

/** How much of what is asked should be, and how much of what should be asked is. */
function measure(sentences: readonly LabelledSentence[]): { precision: number; recall: number } {
  const asked = sentences.filter(([, sentence]) => claimsIn(sentence).length > 0);
  const due = sentences.filter(([label]) => label !== 'none');
  const right = asked.filter(([label]) => label !== 'none').length;
  return { precision: right / asked.length, recall: right / due.length };
}

test('there are 160 sentences, none of them twice', () => {
  const all = [...WRITTEN_FIRST, ...KEPT_ASIDE].map(([, sentence]) => sentence);
  expect(all.length).toBeGreaterThanOrEqual(160);
  expect(new Set(all).size).toBe(all.length);
});

test('claims are found in the sentences that the rules were written with', () => {
  const { precision, recall } = measure(WRITTEN_FIRST);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.97);
});

test('claims are found in sentences that the rules were never changed for', () => {
  const { precision, recall } = measure(KEPT_ASIDE);
  expect(precision).toBeGreaterThanOrEqual(0.88);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test('a figure about the world asks for its source, not for proof of an act', () => {
  const world = [...WRITTEN_FIRST, ...KEPT_ASIDE].filter(([label]) => label === 'source');
  expect(world.length).toBeGreaterThan(5);
  for (const [, sentence] of world)
    expect(claimsIn(sentence)).toMatchObject([
      { kind: 'source', because: expect.stringContaining('name the source') },
    ]);
});

test('a plan behind a report, and a rule before it, do not hide the report', () => {
  expect(claimsIn('We trained 120 people and will train 200 more.')[0]?.because).toContain('“120”');
  expect(claimsIn('We will train 200 people, and we audited one mill.')[0]?.because).toContain('“audited”');
  expect(claimsIn('Where a mill kept passports, we had them returned.')[0]?.because).toContain('“returned”');
  expect(claimsIn('When we visited the mill, passports lay in a safe.')[0]?.kind).toBe('act');
});

test('how many stand at the head of a ranking is no claim', () => {
  expect(
    claimsIn('The five countries with most of them are China, India, Türkiye, Vietnam and Peru.'),
  ).toEqual([]);
  expect(claimsIn('The five countries with the least wages were visited.')).toHaveLength(1);
});
