import { readArguments, USAGE, WrongUse } from './check-statement/read-arguments.ts';

/** @returns the exit status */
async function main(): Promise<number> {
  process.stdout.on('error', stopWhenNobodyReads);
  try {
    const asked = readArguments(process.argv.slice(2), new Date());
    if (asked === 'help') process.stdout.write(`${USAGE}\n`);
    else await (await import('./check-statement/check-file.ts')).checkFile(asked);
    return 0;
  } catch (problem) {
    if (!(problem instanceof WrongUse)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    return 2;
  }
}

/** `| head` closes the pipe when it has enough. */
function stopWhenNobodyReads(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit(0);
}

process.exitCode = await main();
