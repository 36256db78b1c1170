import { join } from 'node:path';
import type { Criterion } from '#app/domain/statements/reading/criteria.ts';
import { foldsOf, NINE, qualityAt } from '../../commands/train-statements/cross-validate.ts';
import { readLabelled, type LabelledStatement } from '../../commands/train-statements/read-labelled.ts';
import { plainPeer } from '../statements/peers.ts';
import {
  examplesToLearn,
  FOLDS,
  validate,
  type Validated,
} from '../../commands/train-statements/train-model.ts';
import { examplesOf } from '../../commands/train-statements/fit-weights.ts';
import { asBritish } from './as-british.ts';
import { FOLDER } from './measuring-data.ts';

/** Grouped cross-validation of reading sentences on the labelled sentences of AIMS.au. */
export function measureStatements(): Validated {
  const statements = readLabelled(join(FOLDER, 'statements/aims_au_sentences.csv'));
  const { judged, helping } = examplesToLearn(statements);
  const { validated } = validate({ judged, helping });
  console.log(`Sentences of statements: ${judged.length} of ${statements.length}, folds by statement`);
  for (const { criterion, sentences, precision, recall, f1 } of validated.byCriterion) {
    const figures = `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
    console.log(`  ${criterion.padEnd(17)} ${String(sentences).padStart(5)}  ${figures}`);
  }
  console.log(
    `  average F1 of the nine ${validated.nine.toFixed(3)}, of all eleven ${validated.eleven.toFixed(3)}`,
  );
  const reworded = examplesOf(statements.map(inBritishWords), 1);
  const elsewhere = validate({ judged, helping, reworded }).validated;
  console.log(`  with British wording in the sentences that are judged: ${elsewhere.nine.toFixed(3)}`);
  const peer = peerF1(statements);
  console.log(
    `  TF-IDF with logistic regression on the same folds: average F1 of the nine ${peer.toFixed(3)}`,
  );
  return validated;
}

function inBritishWords({ id, sentences }: LabelledStatement): LabelledStatement {
  return { id, sentences: sentences.map(({ text, labels }) => ({ text: asBritish(text), labels })) };
}

/** The peer's F1 on average over the nine, every statement read by a peer that did not see it. */
function peerF1(statements: readonly LabelledStatement[]): number {
  const foldOf = foldsOf(statements.length, FOLDS);
  const said: ReadonlySet<Criterion>[] = [];
  const truth: ReadonlySet<Criterion>[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const peer = plainPeer(statements.filter((_, at) => foldOf(at) !== fold));
    for (const { sentences } of statements.filter((_, at) => foldOf(at) === fold)) {
      said.push(...peer.read(sentences.map(({ text }) => text)));
      truth.push(...sentences.map(({ labels }) => labels));
    }
  }
  const f1 = (criterion: Criterion): number => {
    const wanted = truth.map((labels) => labels.has(criterion));
    const found = said.map((labels) => (labels.has(criterion) ? 1 : 0));
    return qualityAt(wanted, found, 1).f1;
  };
  return NINE.reduce((sum, criterion) => sum + f1(criterion), 0) / NINE.length;
}
