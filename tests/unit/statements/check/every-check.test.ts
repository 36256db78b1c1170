import { describe, expect, test } from 'vitest';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';
import { type Example, readExample } from '#tests/support/statements/read-example.ts';

const TODAY = '2026-11-22';

/** For each check a text of somebody else in which it has something to show, and one in which it has not. */
const CASES: readonly (readonly [check: string, shows: Example, hasNot: Example])[] = [
  ['A1', 'strong', 'weak-template'],
  ['A2', 'strong', 'weak-template'],
  ['A3', 'group', 'intent-only'],
  ['A4', 'strong', 'weak-template'],
  ['A5', 'strong', 'policy-pasted'],
  ['A6', 'llp', 'weak-template'],
  ['A7', 'llp', 'policy-pasted'],
  ['A8', 'strong', 'group'],
  ['A9', 'strong', 'group'],
  ['A10', 'other-company', 'intent-only'],
  ['A11', 'group', 'strong'],
  ['A12', 'strong', 'group'],
  ['B1.1', 'strong', 'weak-template'],
  ['B1.2', 'strong', 'group'],
  ['B2.1', 'last-year', 'intent-only'],
  ['B2.2', 'strong', 'group'],
  ['B3.1', 'group', 'no-steps'],
  ['B3.2', 'strong', 'group'],
  ['B4.1', 'public-body', 'no-steps'],
  ['B4.2', 'strong', 'llp'],
  ['B5.1', 'llp', 'no-steps'],
  ['B5.2', 'strong', 'group'],
  ['B6.1', 'strong', 'no-steps'],
  ['B6.2', 'strong', 'group'],
  ['C1', 'last-year', 'no-steps'],
  ['C2', 'strong', 'llp'],
  ['C3', 'group', 'no-steps'],
  ['C4', 'public-body', 'group'],
  ['C5', 'strong', 'weak-template'],
  ['C6', 'public-body', 'group'],
  ['C7', 'llp', 'weak-template'],
  ['C8', 'public-body', 'last-year'],
  ['C9', 'strong', 'llp'],
  ['C10', 'public-body', 'no-steps'],
  ['C11', 'group', 'no-steps'],
  ['C12', 'strong', 'weak-template'],
  ['C13', 'strong', 'hard-to-read'],
];

/** For each flag a text that a person should look at, and one in which there is nothing of the kind. */
const FLAGS: readonly (readonly [check: string, look: Example, nothing: Example])[] = [
  ['D1', 'weak-template', 'strong'],
  ['D2', 'copy-of-last-year', 'strong'],
  ['D3', 'weak-template', 'strong'],
  ['D4', 'other-company', 'group'],
  ['D5', 'policy-pasted', 'strong'],
  ['D6', 'harmful', 'strong'],
  ['D7', 'weak-template', 'strong'],
  ['D8', 'harmful', 'strong'],
  ['D9', 'weak-template', 'group'],
  ['D10', 'harmful', 'strong'],
  ['D11', 'intent-only', 'strong'],
];

/** Every case holds for the written rules alone and with the trained model beside them. */
const READERS = [
  { reader: 'rules alone', model: undefined },
  { reader: 'rules and model', model: readingModel() },
] as const;
type Reader = (typeof READERS)[number];

function findingOf(check: string, example: Example, { model }: Reader) {
  const previousText = readExample('last-year');
  const report = checkStatement({
    text: readExample(example),
    today: TODAY,
    previousText,
    ...(model ? { model } : {}),
  });
  const found = report.findings.find((finding) => finding.check === check);
  if (!found) throw new Error(`There is no check ${check}.`);
  return found;
}

describe.each(READERS)('read by $reader', (reader) => {
  test.each(CASES)('%s finds its evidence in "%s" and not in "%s"', (check, shows, hasNot) => {
    const there = findingOf(check, shows, reader);
    expect(there.outcome).toBe('found');
    if (check !== 'C13') expect(there.evidence).not.toEqual([]);
    expect(there.fix === null || check.startsWith('B')).toBe(true);
    expect(findingOf(check, hasNot, reader).outcome).not.toBe('found');
  });

  test.each(FLAGS)('%s asks for a look at "%s" and not at "%s"', (check, look, nothing) => {
    const seen = findingOf(check, look, reader);
    expect(seen.outcome).toBe('look');
    expect(seen.evidence).not.toEqual([]);
    expect(seen.fix).not.toBeNull();
    expect(findingOf(check, nothing, reader)).toMatchObject({
      outcome: 'not-found',
      fix: null,
      evidence: [],
    });
  });
});

test('every check of the report stands in one of the tables, each number once and in order', () => {
  const { findings } = checkStatement({ text: readExample('strong'), today: TODAY });
  const numbers = findings.map(({ check }) => check);
  expect(numbers).toEqual([...CASES.map(([check]) => check), ...FLAGS.map(([check]) => check)]);
});

describe('no finding judges', () => {
  const words =
    /\b(?:compliant|compliance with the act|complies|passes|passed the|fails?|failed|illegal|unlawful)\b/i;
  test.each(['strong', 'weak-template', 'german'] as const)('in "%s"', (example) => {
    const { findings } = checkStatement({ text: readExample(example), today: TODAY });
    for (const { says, title, fix } of findings) expect(`${title} ${says} ${fix ?? ''}`).not.toMatch(words);
  });
});
