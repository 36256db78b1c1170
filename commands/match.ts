import { CannotUse } from './match/cannot-use.ts';
import { readArguments, USAGE, WrongUse } from './match/read-arguments.ts';

/** @returns the exit status */
async function match(): Promise<number> {
  process.stdout.on('error', stopWhenNobodyReads);
  try {
    const asked = readArguments(process.argv.slice(2));
    if (asked.what === 'help') process.stdout.write(`${USAGE}\n`);
    else if (asked.what === 'pairs') await (await import('./match/match-pairs.ts')).matchPairs(asked);
    else await (await import('./match/match-search.ts')).matchSearch(asked);
    return 0;
  } catch (problem) {
    if (!(problem instanceof CannotUse || problem instanceof WrongUse)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    return problem instanceof WrongUse ? 2 : 1;
  }
}

/** `| head` closes the pipe when it has enough. */
function stopWhenNobodyReads(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit(0);
}

process.exitCode = await match();
