import { CRITERIA, type Criterion } from './criteria.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import type { Feature } from './feature.ts';
import { featuresOf } from './features.ts';
import { byCriterion, type ReadingModel } from './model.ts';
import { CUES } from './cues/all-cues.ts';
import type { Sentence } from './sentences.ts';
import { standingOf, type Standing } from './standing.ts';

/** What the words of a sentence speak for. */
export type SentenceReading = {
  /** The `index` of the sentence. */
  readonly sentence: number;
  /** How sure the reading is, 0 to 1, by criterion; from 0.5 on the sentence is taken as evidence. */
  readonly scores: Readonly<Record<Criterion, number>>;
  /** The criteria that the sentence is taken as evidence of: "evidence found here", never a verdict. */
  readonly present: readonly Criterion[];
  /**
   * For each criterion present, the words it rests on as they stand in the sentence, and what spoke loudest beside them:
   * a written rule ("approval/board-approved"), or "around" where heading and neighbours did.
   */
  readonly because: Readonly<Partial<Record<Criterion, Reason>>>;
  readonly standing: Standing;
};

export type ReadingOptions = {
  /** A trained model (see `readingModel` in reading-model.server.ts); without one the written rules decide alone. */
  readonly model?: ReadingModel;
};

/** A name with a title, set apart at the foot of a statement, looks like a heading. */
const BY_A_HEADING: readonly Criterion[] = ['signature'];

/** Log odds of a sentence of which no rule speaks. */
const AT_FIRST = -2.2;

const RULE_WEIGHTS = new Map(CUES.map(({ id, of, weight }) => [`q:${id}`, { of, weight }]));

/**
 * Reads sentences of one statement, in their order, against the eleven criteria. Deterministic; never throws.
 * Method: a linear model over words and written rules, trained on AIMS.au (docs/statements.md, "Reading sentences"); the
 * rules alone where no model is given.
 */
export function classifySentences(
  sentences: readonly Sentence[],
  { model }: ReadingOptions = {},
): SentenceReading[] {
  return featuresOf(sentences).map((features, at) => {
    const sentence = sentences[at];
    const { text, index, isHeading } = sentence ?? { text: '', index: at, isHeading: false };
    const sums = model === undefined ? rulesAlone(features) : sumsOf(model, features);
    const scores = byCriterion((_, column) => 1 / (1 + Math.exp(-(sums[column] ?? 0))));
    const possible = isHeading ? BY_A_HEADING : CRITERIA;
    const present = possible.filter((criterion) => scores[criterion] >= 0.5);
    const because: Partial<Record<Criterion, Reason>> = {};
    for (const criterion of present)
      because[criterion] = reasonsOf(text, features, criterion, weightsOf(model, criterion));
    return { sentence: index, scores, present, because, standing: standingOf(text) };
  });
}

function rulesAlone(features: readonly Feature[]): Float32Array {
  const sums = new Float32Array(CRITERIA.length).fill(AT_FIRST);
  for (const { name } of features) {
    const rule = RULE_WEIGHTS.get(name);
    if (rule === undefined) continue;
    const column = CRITERIA.indexOf(rule.of);
    sums[column] = (sums[column] ?? 0) + rule.weight;
  }
  return sums;
}

function sumsOf({ weights, biases }: ReadingModel, features: readonly Feature[]): Float32Array {
  const sums = Float32Array.from(biases);
  for (const { name, value } of features) {
    const own = weights.get(name);
    if (own === undefined) continue;
    for (let column = 0; column < sums.length; column += 1) {
      sums[column] = (sums[column] ?? 0) + value * (own[column] ?? 0);
    }
  }
  return sums;
}

/** What a feature adds for a criterion. */
function weightsOf(model: ReadingModel | undefined, criterion: Criterion): (feature: Feature) => number {
  const column = CRITERIA.indexOf(criterion);
  if (model !== undefined) return ({ name, value }) => (model.weights.get(name)?.[column] ?? 0) * value;
  return ({ name }) => {
    const rule = RULE_WEIGHTS.get(name);
    return rule?.of === criterion ? rule.weight : 0;
  };
}
