import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACT_WORDS, actWords } from '#app/domain/ledger/acts.ts';

/** The acts that use-cases record, found in their own text: `act: 'supplier.edited'`, or handed on as an argument. */
function recordedActs(): string[] {
  const files = readdirSync('app/domain', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.server.ts'),
  );
  const found = files.flatMap((name) => {
    const text = readFileSync(join('app/domain', name), 'utf8').replaceAll(/new Refused\(\s*'[^']+'/g, '');
    if (!/recordChange|recordInEveryOrganisation|record-change|\bact\b/.test(text)) return [];
    return [...text.matchAll(/(?:act: |(?<!Refused)[(,]\s*)'([a-z]+\.[a-z]+(?:-[a-z]+)*)'/g)].map(
      ([, act = '']) => act,
    );
  });
  return [...new Set(found)].filter((act) => !act.endsWith('.conflict'));
}

test('every act that a use-case records has plain words', () => {
  const acts = recordedActs();
  expect(acts).toContain('supplier.edited');
  expect(acts).toContain('person.password-changed');
  const refusals =
    /^(access|form|upload|job|ledger|import|match|statement|publication)\.(not-|last-|second-|too-|nobody|unknown|broken|answer-changed|comment-not-|no-address|altered|withdrawn$)/;
  expect(acts.filter((act) => !(act in ACT_WORDS) && !refusals.test(act))).toEqual([]);
});

test('an act of a later room still reads as words', () => {
  expect(actWords('statement.sent-back')).toBe('statement sent back');
});
