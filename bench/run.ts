import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const WORDS = ['import', 'screening', 'monitor', 'store', 'http', 'statements'];

/** What every benchmark gets; it prints a table, or one line of JSON. */
interface BenchModule {
  run(options: { json: boolean; quick: boolean; labelled?: string; train?: string }): Promise<unknown>;
}

/**
 * `npm run bench -- import|screening|monitor|store|http|statements [--json] [--quick]`: each word is the module of that name
 * beside this one. `statements` takes `--labelled FILE` and `--train FILE` as well, see statements-labelled.ts.
 */
async function main(): Promise<void> {
  const { values, positionals: words } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      labelled: { type: 'string' },
      train: { type: 'string' },
    },
  });
  const wrong = words.find((word) => !WORDS.includes(word));
  if (!words.length || wrong !== undefined) {
    const problem = wrong === undefined ? 'Say what to measure.' : `There is no benchmark "${wrong}".`;
    process.stderr.write(
      `${problem}\nUsage: npm run --silent bench -- ${WORDS.join('|')} [--json] [--quick] [--labelled FILE [--train FILE]]\n`,
    );
    process.exitCode = 64;
    return;
  }
  for (const word of words) await (await benchmark(word)).run(values);
}

async function benchmark(word: string): Promise<BenchModule> {
  const file = fileURLToPath(new URL(`${word}.ts`, import.meta.url));
  if (!existsSync(file)) throw new Error(`The benchmark "${word}" is not there yet (${file}).`);
  const module: unknown = await import(pathToFileURL(file).href);
  if (!isBenchModule(module)) throw new Error(`${file} exports no function run().`);
  return module;
}

function isBenchModule(module: unknown): module is BenchModule {
  return typeof module === 'object' && module !== null && 'run' in module && typeof module.run === 'function';
}

await main();
process.exit();
