import { CRITERIA } from '../../app/domain/statements/reading/criteria.ts';
import { pack, type ModelFile } from '../../app/domain/statements/reading/model.ts';
import {
  crossValidate,
  fit,
  foldsFor,
  NINE,
  qualityAt,
  steadyThreshold,
  type Examples,
  type Quality,
  type Scored,
} from './cross-validate.ts';
import type { LabelledStatement } from './read-labelled.ts';
import { readWritten } from './read-written.ts';
import { examplesOf, type Example } from './fit-weights.ts';

/** How many times the statements are dealt out to be judged by a model that did not see them. */
export const FOLDS = 10;
/** How much a sentence written for Daylight counts beside one of the file. */
const WRITTEN_COUNTS = 2;

const STEP = 1 / 256;

/** How well sentences of statements are read that the model did not see. */
export type Validated = {
  readonly byCriterion: readonly (Quality & { readonly criterion: string; readonly sentences: number })[];
  /** F1 on average over the nine criteria, and over all eleven. */
  readonly nine: number;
  readonly eleven: number;
};

/** The examples to learn from: those of the file, which are judged, and those written for Daylight, which only help. */
export function examplesToLearn(
  statements: readonly LabelledStatement[],
): Pick<Examples, 'judged' | 'helping'> {
  return {
    judged: examplesOf(statements, 1),
    helping: examplesOf(readWritten(), WRITTEN_COUNTS, statements.length),
  };
}

/**
 * Grouped cross-validation: folds by statement, and the threshold of each fold from the sums of the other folds, so that
 * no sentence is judged by anything that saw its statement. Sentences written for Daylight have a say in the thresholds,
 * by half as much, and are not judged. Where there are reworded sentences, they are judged in place of the others.
 */
export function validate(examples: Examples, folds = FOLDS) {
  const { judged, helping } = examples;
  const sums = crossValidate(examples, folds);
  const foldOf = foldsFor(judged, folds);
  const thresholds: number[] = [];
  const byCriterion = CRITERIA.map((criterion, column) => {
    const scored = (list: readonly Example[], of: readonly Float64Array[], counts: number): Scored[] =>
      list.map(({ labels }, at) => ({
        wanted: labels.has(criterion),
        sum: of[at]?.[column] ?? 0,
        counts,
      }));
    const own = scored(judged, sums.judged, 1);
    const written = scored(helping, sums.helping, 0.5);
    thresholds.push(steadyThreshold([...own, ...written]));
    const ofFold = Array.from({ length: folds }, (_, fold) => {
      const outside = (list: readonly Example[]) => (_: Scored, at: number) =>
        foldOf(list[at]?.statement ?? 0) !== fold;
      return steadyThreshold([...own.filter(outside(judged)), ...written.filter(outside(helping))]);
    });
    const limits = judged.map(({ statement }) => ofFold[foldOf(statement)] ?? 0);
    const truth = own.map(({ wanted }) => wanted);
    const all = sums.reworded.map((of) => of[column] ?? 0);
    return { criterion, sentences: truth.filter(Boolean).length, ...qualityAt(truth, all, limits) };
  });
  const mean = (of: readonly { f1: number }[]): number => of.reduce((sum, { f1 }) => sum + f1, 0) / of.length;
  const nine = mean(byCriterion.filter(({ criterion }) => NINE.includes(criterion)));
  return { thresholds, validated: { byCriterion, nine, eleven: mean(byCriterion) } satisfies Validated };
}

/** Trains on everything, with the thresholds of the cross-validation, and packs the result for its file. */
export function trainModel(statements: readonly LabelledStatement[]): {
  file: ModelFile;
  validated: Validated;
} {
  const { judged, helping } = examplesToLearn(statements);
  const { thresholds, validated } = validate({ judged, helping });
  const { byName, biases } = fit([...judged, ...helping]);
  const names = [...byName.keys()].sort();
  const weights: Record<string, string> = {};
  for (const name of names) {
    const packed = pack(byName.get(name) ?? new Float64Array(0), STEP);
    if (packed !== '') weights[name] = packed;
  }
  const file = {
    about: aboutOf(judged.length, helping.length, validated),
    biases: Array.from(biases, (bias, at) => Number((bias - (thresholds[at] ?? 0)).toFixed(4))),
    step: STEP,
    weights,
  };
  return { file, validated };
}

function aboutOf(sentences: number, written: number, { byCriterion, nine }: Validated) {
  return {
    version: '1',
    what: 'Weights of words and written rules for reading statements sentence by sentence (docs/statements.md).',
    attribution: 'Trained on AIMS.au by Project AIMS (The Future Society, Walk Free, Mila, QUT), CC BY 4.0.',
    source: 'https://doi.org/10.6084/m9.figshare.28489340',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    changed:
      'An extract of 50 statements was reduced to weights of word stems, letters and rules; no sentence of it stands here. ' +
      'Sentences written for Daylight were added (seeds/statements/reading).',
    sentences,
    written,
    crossValidatedF1: Object.fromEntries([
      ...byCriterion.map(({ criterion, f1 }) => [criterion, Number(f1.toFixed(3))]),
      ['average of nine', Number(nine.toFixed(3))],
    ]),
  };
}
