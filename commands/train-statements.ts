import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CannotRead, readLabelled } from './train-statements/read-labelled.ts';
import { trainModel } from './train-statements/train-model.ts';

const USAGE =
  'npm run --silent train-statements -- --labelled FILE [--out FILE]\n' +
  'Trains the model that reads statements sentence by sentence. FILE is a CSV file with the header of AIMS.au.';

/** @returns the exit status */
function main(): number {
  const { values } = parseArgs({
    options: {
      labelled: { type: 'string' },
      out: { type: 'string', default: 'seeds/statements/reading-model.json' },
    },
  });
  if (values.labelled === undefined) {
    console.error(USAGE);
    return 2;
  }
  try {
    const { file, validated } = trainModel(readLabelled(values.labelled));
    const text = `${JSON.stringify(file, null, 1)}\n`;
    writeFileSync(values.out, text);
    console.log(
      `${values.out}: ${Math.round(text.length / 1000)} kB, ${Object.keys(file.weights).length} features`,
    );
    console.log(`F1 in grouped cross-validation: ${validated.nine.toFixed(3)} on average over nine criteria`);
    return 0;
  } catch (problem) {
    if (!(problem instanceof CannotRead)) throw problem;
    console.error(problem.message);
    return 1;
  }
}

process.exitCode = main();
