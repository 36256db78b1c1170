import { CRITERIA, CRITERION_WORDS, type Criterion } from '#app/domain/statements/reading/criteria.ts';
import { classifySentences } from '#app/domain/statements/reading/classify-sentences.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';
import { asSentences } from '#app/domain/statements/reading/shape.ts';
import { NINE, qualityAt, type Quality } from '../commands/train-statements/cross-validate.ts';
import {
  CannotRead,
  readLabelled,
  type LabelledStatement,
} from '../commands/train-statements/read-labelled.ts';
import { keywordPeer, plainPeer, type Peer } from './statements/peers.ts';

type Options = { readonly labelled: string; readonly train?: string | undefined; readonly json: boolean };

type Figures = {
  readonly name: string;
  readonly byCriterion: Readonly<Record<string, Quality>>;
  readonly averageOfNine: number;
  readonly averageOfEleven: number;
  readonly milliseconds: number;
};

/**
 * Precision, recall and F1 of reading sentences, by criterion, on a file of labelled sentences with the header of AIMS.au
 * (its sentences are taken as they are), beside a peer in the same run: TF-IDF with logistic regression trained on the
 * file `train`, or keywords where none is given. Ends the program with status 1 when a file cannot be used.
 */
export function runLabelled({ labelled, train, json }: Options): void {
  try {
    const statements = readLabelled(labelled);
    const peer = train === undefined ? keywordPeer() : plainPeer(readLabelled(train));
    const figures = [measure('Daylight', statements, ourReading), measure(peer.name, statements, peer.read)];
    if (json)
      console.log(JSON.stringify({ benchmark: 'statements-labelled', ...sizes(statements), figures }));
    else print(statements, figures);
  } catch (problem) {
    if (!(problem instanceof CannotRead)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}

function ourReading(texts: readonly string[]): readonly ReadonlySet<Criterion>[] {
  return classifySentences(asSentences(texts), { model: readingModel() }).map(({ scores }) => {
    return new Set(CRITERIA.filter((criterion) => scores[criterion] >= 0.5));
  });
}

function measure(name: string, statements: readonly LabelledStatement[], read: Peer['read']): Figures {
  const from = performance.now();
  const said = statements.flatMap(({ sentences }) => read(sentences.map(({ text }) => text)));
  const milliseconds = Math.round(performance.now() - from);
  const truth = statements.flatMap(({ sentences }) => sentences.map(({ labels }) => labels));
  const byCriterion = Object.fromEntries(
    CRITERIA.map((criterion) => {
      const wanted = truth.map((labels) => labels.has(criterion));
      return [
        criterion,
        qualityAt(
          wanted,
          said.map((labels) => (labels.has(criterion) ? 1 : 0)),
          1,
        ),
      ];
    }),
  );
  const mean = (of: readonly Criterion[]): number =>
    of.reduce((sum, criterion) => sum + (byCriterion[criterion]?.f1 ?? 0), 0) / of.length;
  return { name, byCriterion, averageOfNine: mean(NINE), averageOfEleven: mean(CRITERIA), milliseconds };
}

function sizes(statements: readonly LabelledStatement[]): { statements: number; sentences: number } {
  const sentences = statements.reduce((sum, statement) => sum + statement.sentences.length, 0);
  return { statements: statements.length, sentences };
}

function print(statements: readonly LabelledStatement[], figures: readonly Figures[]): void {
  const counts = sizes(statements);
  console.log(`Labelled sentences: ${counts.sentences} of ${counts.statements} statements`);
  for (const { name, byCriterion, averageOfNine, averageOfEleven, milliseconds } of figures) {
    console.log(`\n${name} (${milliseconds} ms)`);
    console.log(`  ${''.padEnd(20)} precision  recall     F1`);
    for (const criterion of CRITERIA) {
      const { precision = 0, recall = 0, f1 = 0 } = byCriterion[criterion] ?? {};
      const cells = [precision, recall, f1].map((value) => value.toFixed(3).padStart(7)).join('  ');
      console.log(`  ${CRITERION_WORDS[criterion].label.padEnd(20)} ${cells}`);
    }
    console.log(
      `  average F1 of the nine ${averageOfNine.toFixed(3)}, of all eleven ${averageOfEleven.toFixed(3)}`,
    );
  }
}
