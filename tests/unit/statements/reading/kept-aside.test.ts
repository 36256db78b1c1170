import { expect, test } from 'vitest';
import { classifySentences } from '#app/domain/statements/reading/classify-sentences.ts';
import { CRITERIA } from '#app/domain/statements/reading/criteria.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';
import { asSentences } from '#app/domain/statements/reading/shape.ts';
import { figuresOf } from '../../../../bench/statements/figures.ts';
import { readLettered, readWritten } from '../../../../commands/train-statements/read-written.ts';

const FILE = new URL('../../../support/statements/reading/kept-aside.txt', import.meta.url);
const statements = readLettered('kept-aside', FILE);
const textsOf = (of: typeof statements) => of.flatMap(({ sentences }) => sentences.map(({ text }) => text));

test('invented sentences in the manner of other countries, which no training sees, are read', () => {
  const said = statements.map(({ sentences }) =>
    classifySentences(asSentences(sentences.map(({ text }) => text)), { model: readingModel() }).map(
      ({ scores }) => new Set(CRITERIA.filter((criterion) => scores[criterion] >= 0.5)),
    ),
  );
  const { averages, byCriterion } = figuresOf({ statements, criteria: CRITERIA, hasStatements: true }, said);
  expect(averages.find(({ of }) => of === 'nine')?.f1).toBeGreaterThan(0.7);
  expect(byCriterion.approval?.f1).toBeGreaterThan(0.8);
  expect(byCriterion.remediation?.f1).toBeGreaterThan(0.5);
});

test('none of them is among the sentences to learn from', () => {
  const learned = new Set(textsOf(readWritten()));
  expect(textsOf(statements).filter((text) => text.length > 30 && learned.has(text))).toEqual([]);
});
