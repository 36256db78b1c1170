import { CRITERIA, CRITERION_WORDS, type Criterion } from '#app/domain/statements/reading/criteria.ts';
import { classifySentences } from '#app/domain/statements/reading/classify-sentences.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';
import { asSentences } from '#app/domain/statements/reading/shape.ts';
import { NINE } from '../commands/train-statements/cross-validate.ts';
import {
  CannotRead,
  readLabelled,
  readLabelledFile,
  type LabelledFile,
} from '../commands/train-statements/read-labelled.ts';
import { figuresOf, intervalOf, type Figures } from './statements/figures.ts';
import { keywordPeer, plainPeer, type Peer } from './statements/peers.ts';

type Options = { readonly labelled: string; readonly train?: string | undefined; readonly json: boolean };

/**
 * Precision, recall and F1 of reading sentences, by criterion, on a file of labelled sentences with the header of AIMS.au,
 * beside a peer in the same run: TF-IDF with logistic regression trained on the file `train`, or keywords where none is
 * given. The sentences of a statement are read together and in their order, as the portal reads a text. A criterion
 * without a column, or of which no sentence is, is said and left out of the averages; intervals come from
 * drawing statements. Ends the program with status 1 when a file cannot be used.
 */
export function runLabelled({ labelled, train, json }: Options): void {
  try {
    const file = readLabelledFile(labelled);
    const peer = train === undefined ? keywordPeer() : plainPeer(readLabelled(train));
    const figures = [measure({ name: 'Daylight', read: ourReading }, file), measure(peer, file)];
    if (json) console.log(JSON.stringify({ benchmark: 'statements-labelled', ...sizes(file), figures }));
    else print(file, figures);
  } catch (problem) {
    if (!(problem instanceof CannotRead)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}

const ourReading: Peer['read'] = (texts) =>
  classifySentences(asSentences(texts), { model: readingModel() }).map(({ scores }) => {
    return new Set(CRITERIA.filter((criterion) => scores[criterion] >= 0.5));
  });

function measure({ name, read }: Peer, file: LabelledFile): Figures {
  const from = performance.now();
  const said = file.statements.map(({ sentences }) => read(sentences.map(({ text }) => text)));
  const milliseconds = Math.round(performance.now() - from);
  return { name, milliseconds, ...figuresOf(file, said) };
}

function sizes({ statements, criteria }: LabelledFile) {
  const sentences = statements.reduce((sum, statement) => sum + statement.sentences.length, 0);
  return { statements: statements.length, sentences, columns: criteria };
}

function print(file: LabelledFile, figures: readonly Figures[]): void {
  const { statements, sentences } = sizes(file);
  console.log(
    file.hasStatements
      ? `Labelled sentences: ${sentences} of ${statements} statements`
      : `Labelled sentences: ${sentences}. There is no column statement_id: they are read as one statement`,
  );
  for (const { name, milliseconds, byCriterion, averages } of figures) {
    console.log(`\n${name} (${milliseconds} ms)`);
    console.log(`  ${''.padEnd(20)} sentences  precision  recall     F1  95 % of F1`);
    for (const criterion of CRITERIA) console.log(`  ${lineOf(criterion, byCriterion[criterion])}`);
    for (const { of, f1, interval, criteria } of averages)
      console.log(
        `  average F1 of the ${of} ${f1.toFixed(3)} ${intervalOf(interval)}${shortOf(of, criteria)}`,
      );
  }
}

function lineOf(criterion: Criterion, figures: Figures['byCriterion'][Criterion]): string {
  const label = CRITERION_WORDS[criterion].label.padEnd(20);
  if (figures === undefined) return `${label} not in this file`;
  const sentences = String(figures.sentences).padStart(9);
  if (figures.sentences === 0) return `${label} ${sentences}  no sentence is labelled so`;
  const cells = [figures.precision, figures.recall, figures.f1].map((value) => value.toFixed(3).padStart(7));
  const interval = figures.interval === null ? '' : `  ${intervalOf(figures.interval)}`;
  return `${label} ${sentences}    ${cells.join('  ')}${interval}`;
}

function shortOf(of: string, criteria: number): string {
  const all = of === 'nine' ? NINE.length : CRITERIA.length;
  return criteria < all ? ` (only ${criteria} of them can be measured here)` : '';
}
