import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLD } from '#app/domain/screening/engine/screen-party.ts';

export const USAGE = `Usage: npm run --silent match -- pairs FILE.csv [--threshold T]
       npm run --silent match -- search --index NAMES --queries FILE [--top 5] [--threshold T] [--workers N]

pairs   reads a CSV file with the columns schema, name1 and name2 and writes it back with score (0 to 1) and matched.
        schema is a word of FollowTheMoney (Company, Organization, Person, Vessel …); any other may be of any kind.
search  looks every line of --queries up among the lines of --index and writes one line of JSON a query:
        {query, results: [{name, id, score, reasons}]}. The timing goes to standard error.
        A line is a name, or JSON with name or names and, where known, id, schema, country, address, ids, births.
        Without id the number of the line is the id.

--threshold  lowest score that counts as a match, 0 to 1 (${DEFAULT_THRESHOLD} unless given)
--top        most results a query (5 unless given)
--workers    threads that search (1 unless given)

Files are UTF-8. Exit status: 0 done, 1 a file cannot be used, 2 wrong use.`;

/** What was typed cannot be understood; the message says how the command is used. */
export class WrongUse extends Error {}

export type PairsArguments = { readonly what: 'pairs'; readonly file: string; readonly threshold: number };
export type SearchArguments = {
  readonly what: 'search';
  readonly index: string;
  readonly queries: string;
  readonly top: number;
  readonly threshold: number;
  readonly workers: number;
};

/** @throws WrongUse */
export function readArguments(typed: readonly string[]): PairsArguments | SearchArguments | { what: 'help' } {
  const { values, positionals } = parse(typed);
  const [what, file, ...more] = positionals;
  if (values.help === true) return { what: 'help' };
  const threshold = numberOf(
    '--threshold',
    values.threshold,
    DEFAULT_THRESHOLD,
    (one) => one >= 0 && one <= 1,
  );
  if (what === 'pairs') {
    if (file === undefined || more.length > 0) throw wrong('Give one CSV file.');
    return { what, file, threshold };
  }
  if (what !== 'search') throw wrong('Say "pairs" or "search".');
  if (file !== undefined) throw wrong(`"${file}" is too much: name the files by --index and --queries.`);
  if (!values.index) throw wrong('Give the listed names by --index.');
  if (!values.queries) throw wrong('Give the names to look up by --queries.');
  const count = (one: number): boolean => Number.isInteger(one) && one >= 1;
  return {
    what,
    index: values.index,
    queries: values.queries,
    top: numberOf('--top', values.top, 5, count),
    threshold,
    workers: numberOf('--workers', values.workers, 1, (one) => count(one) && one <= 64),
  };
}

const TEXT = { type: 'string' } as const;

function parse(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        index: TEXT,
        queries: TEXT,
        top: TEXT,
        threshold: TEXT,
        workers: TEXT,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (problem) {
    throw wrong(problem instanceof Error ? problem.message : 'This cannot be read.');
  }
}

function numberOf(
  option: string,
  typed: string | undefined,
  otherwise: number,
  fits: (value: number) => boolean,
): number {
  if (typed === undefined) return otherwise;
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (!fits(value)) {
    const wanted = option === '--threshold' ? 'a number from 0 to 1' : 'a whole number from 1 on';
    throw wrong(`${option} is "${typed}": give ${wanted}.`);
  }
  return value;
}

function wrong(problem: string): WrongUse {
  return new WrongUse(`${problem}\n\n${USAGE}`);
}
