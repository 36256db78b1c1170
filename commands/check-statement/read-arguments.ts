import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run --silent check-statement -- FILE [--json] [--organisation NAME] [--previous FILE] [--today DATE]

Reads a modern slavery statement (PDF, Word, web page or text) and prints what each check found, by number, with the
sentences it rests on. It shows where evidence stands; it is no verdict on the statement. FILE may be -, to read what
another command hands over.

--json          one JSON object: findings, areas, signals, reading ease, gaps
--organisation  the company that reports, so that another company's name is told apart
--previous      last year's statement, to tell which sentences are the same
--today         the day to count from, as 2026-11-22 (today unless given)

Exit status: 0 the statement was read, 2 it cannot be read or the command was typed wrongly.`;

/** The name of what comes by standard input. */
export const STANDARD_INPUT = '-';

/** What was typed or given cannot be used; the message says what to do. */
export class WrongUse extends Error {}

export type CheckArguments = {
  readonly file: string;
  readonly json: boolean;
  readonly organisation: string | null;
  readonly previous: string | null;
  /** An ISO date. */
  readonly today: string;
};

/** @throws WrongUse */
export function readArguments(typed: readonly string[], now: Date): CheckArguments | 'help' {
  const { values, positionals } = parse(typed);
  if (values.help === true) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined || file === '') throw wrong('Give the file of one statement.');
  if (file === STANDARD_INPUT && values.previous === STANDARD_INPUT)
    throw wrong('Only one of the two can come by standard input: give the other as a file.');
  if (more.length > 0) throw wrong(`"${more.join(' ')}" is too much: give one file at a time.`);
  const today = values.today ?? now.toISOString().slice(0, 10);
  if (!isDay(today)) throw wrong(`--today is "${today}": give a day such as 2026-11-22.`);
  return {
    file,
    json: values.json === true,
    organisation: values.organisation?.trim() || null,
    previous: values.previous ?? null,
    today,
  };
}

const TEXT = { type: 'string' } as const;

function parse(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        organisation: TEXT,
        previous: TEXT,
        today: TEXT,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (problem) {
    throw wrong(problem instanceof Error ? problem.message : 'This cannot be read.');
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

function wrong(problem: string): WrongUse {
  return new WrongUse(`${problem}\n\n${USAGE}`);
}
