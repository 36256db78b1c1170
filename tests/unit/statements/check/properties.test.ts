import { fc } from '#tests/support/properties.ts';
import { expect, test } from 'vitest';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { gapsOf } from '#app/domain/statements/check/gaps-of.ts';
import { EXAMPLES, readExample } from '#tests/support/statements/read-example.ts';

const TODAY = '2026-11-22';
/** The same texts each time: a text that nobody thought of is a find of its author's, not of whoever comes by. */
const SEED = 54;
const strong = readExample('strong');
/** Text as people paste it: anything at all, and pieces of statements in any order. */
const pieces = EXAMPLES.flatMap((example) => readExample(example).split('\n')).filter(Boolean);
const anyText = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((lines) => lines.join('\n')),
);

test('any text is read, and every sentence that is quoted stands where it says', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, previousText) => {
      const report = checkStatement({ text, previousText, today: TODAY });
      for (const { evidence } of report.findings) {
        for (const { from, to, sentence, text: quoted } of evidence) {
          expect(leftOut(lettersOf(text.slice(from, to)), lettersOf(quoted))).toEqual([]);
          expect(report.sentences[sentence]?.text).toBe(quoted);
        }
      }
      expect(gapsOf(report).every(({ says }) => says !== '')).toBe(true);
    }),
    { numRuns: 120, seed: SEED },
  );
});

/** Offsets hold the text as it stood in the file: with its line breaks, bullets and hyphens at line ends. */
function lettersOf(text: string): string[] {
  return [...text.replaceAll(/[^\p{L}\p{N}]+/gu, '')];
}

/** The letters of a sentence that do not stand in the stretch in their order; a running header may stand between them. */
function leftOut(stretch: readonly string[], sentence: readonly string[]): string[] {
  let at = 0;
  return sentence.filter((letter) => {
    const next = stretch.indexOf(letter, at);
    at = next < 0 ? at : next + 1;
    return next < 0;
  });
}

test('letters are looked for in their order', () => {
  expect(leftOut([...'abxcd'], [...'abcd'])).toEqual([]);
  expect(leftOut([...'abcd'], [...'adb'])).toEqual(['b']);
});

test('a sentence more never takes evidence away', () => {
  const evidence = strong.split('\n').filter((line) => line.endsWith('.'));
  const addable = evidence.flatMap((paragraph) => paragraph.split(/(?<=\.) /));
  fc.assert(
    fc.property(fc.subarray(evidence, { minLength: 1 }), fc.constantFrom(...addable), (kept, added) => {
      const before = checkStatement({ text: kept.join('\n\n'), today: TODAY });
      const after = checkStatement({ text: [...kept, added].join('\n\n'), today: TODAY });
      before.findings.forEach(({ check, outcome, group }, index) => {
        if (group !== 'flags' && outcome === 'found')
          expect([check, after.findings[index]?.outcome]).not.toEqual([check, 'not-found']);
      });
    }),
    { numRuns: 60, seed: SEED },
  );
});

test('the same text gives the same report', () => {
  const once = checkStatement({ text: strong, today: TODAY });
  expect(checkStatement({ text: strong, today: TODAY })).toEqual(once);
});
