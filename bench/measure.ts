import { whyNotMeasured } from './measure/measuring-data.ts';
import { measureClean } from './measure/report-clean.ts';
import { measureDuplicates } from './measure/report-duplicates.ts';
import { measureFurther } from './measure/report-further.ts';
import { measurePairs } from './measure/report-pairs.ts';
import { measureRetrieval } from './measure/report-retrieval.ts';
import { measureStatements } from './measure/report-statements.ts';

const PARTS: Readonly<Record<string, (showWrong: boolean) => unknown>> = {
  pairs: measurePairs,
  further: measureFurther,
  retrieval: measureRetrieval,
  clean: measureClean,
  duplicates: measureDuplicates,
  statements: measureStatements,
};

/**
 * `npm run measure -- [pairs|further|retrieval|clean|duplicates|statements …] [--wrong]`: the quality of the screening engine, and of
 * reading statements, on data that are no part of the project; name their folder in MEASURE_DATA. Without them it ends with status 1. `--wrong`
 * shows the cases that went wrong, on the terminal only.
 */
async function main(): Promise<number> {
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const unknown = words.find((word) => !(word in PARTS));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}". Parts: ${Object.keys(PARTS).join(', ')}.`);
    return 64;
  }
  const missing = whyNotMeasured();
  if (missing !== null) {
    console.error(missing);
    return 1;
  }
  for (const word of words.length > 0 ? words : Object.keys(PARTS)) {
    const from = performance.now();
    await PARTS[word]?.(process.argv.includes('--wrong'));
    console.log(`(${word}: ${((performance.now() - from) / 1000).toFixed(1)} s)\n`);
  }
  return 0;
}

process.exitCode = await main();
