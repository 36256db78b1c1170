import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run --silent store -- --data DIRECTORY [--port NUMBER | --socket PATH]
       npm run --silent store -- backup DIRECTORY FILE
       npm run --silent store -- restore DIRECTORY FILE`;

/** Arguments that cannot be understood; the message names the one and the fix. */
export class UsageProblem extends Error {}

/** How the server is to run. */
export interface ServerArguments {
  data: string;
  /** A port of this machine, 0 for any free one; null for the socket. */
  port: number | null;
  socket: string | null;
  /** Stop when the last process that uses it has gone. */
  supervised: boolean;
  /** Milliseconds between two looks for expired documents. */
  sweepEvery: number;
}

/** Reads flags; DATA, PORT, SOCK and TTL_MS in the environment stand in for missing ones. */
export function parseArguments(argv: string[], environment: NodeJS.ProcessEnv): ServerArguments {
  const { values } = read(argv);
  const data = values.data ?? environment.DATA;
  if (!data) throw new UsageProblem('Give the folder of the data with --data.');
  const supervised = values.supervised === true;
  const port = supervised ? undefined : (values.port ?? (environment.PORT || undefined));
  const socket = supervised ? undefined : (values.socket ?? (environment.SOCK || undefined));
  if (values.port !== undefined && values.socket !== undefined)
    throw new UsageProblem('Give either --port or --socket, not both.');
  return {
    data,
    supervised,
    port:
      port === undefined || (socket && values.port === undefined)
        ? null
        : wholeNumber(port, '--port', 65_535),
    socket: socket ?? null,
    sweepEvery: wholeNumber(environment.TTL_MS || '1000', 'TTL_MS', 3_600_000),
  };
}

function read(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      strict: true,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        socket: { type: 'string' },
        supervised: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(text: string, name: string, largest: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > largest || text.trim() === '')
    throw new UsageProblem(`${name} must be a whole number from 0 to ${largest}, not "${text}".`);
  return value;
}
