import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WORDS = ['import', 'screening', 'monitor', 'store', 'http'];

/** What every benchmark gets; it prints a table, or one line of JSON. */
interface BenchModule {
  run(options: { json: boolean; quick: boolean }): Promise<unknown>;
}

/** `npm run bench -- import|screening|monitor|store|http [--json] [--quick]`: each word is the module of that name beside this one. */
async function main(): Promise<void> {
  const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const json = process.argv.includes('--json');
  const quick = process.argv.includes('--quick');
  const wrong = words.find((word) => !WORDS.includes(word));
  if (!words.length || wrong !== undefined) {
    const problem = wrong === undefined ? 'Say what to measure.' : `There is no benchmark "${wrong}".`;
    process.stderr.write(
      `${problem}\nUsage: npm run --silent bench -- ${WORDS.join('|')} [--json] [--quick]\n`,
    );
    process.exitCode = 64;
    return;
  }
  for (const word of words) await (await benchmark(word)).run({ json, quick });
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
