import { parseArgs } from 'node:util';

export const USAGE = `npm run demo                       the bundled list, then the portal at http://127.0.0.1:3000
npm run demo -- --once             stop after the files in out/demo
npm run demo -- --file LIST.xlsx   your own list (XLSX or CSV)`;

export type DemoArguments = {
  once: boolean;
  /** The path of one's own list as typed, or null for the bundled one. */
  file: string | null;
  help: boolean;
};

/** The command was called in a way that it does not know; the message says what it knows. */
export class WrongUse extends Error {}

/** @throws WrongUse naming what was not understood */
export function readArguments(typed: readonly string[]): DemoArguments {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: {
        once: { type: 'boolean', default: false },
        file: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.file === '') throw new WrongUse(`--file needs the path of a list.\n\n${USAGE}`);
    return { once: values.once, file: values.file ?? null, help: values.help };
  } catch (error) {
    if (error instanceof WrongUse || !(error instanceof Error)) throw error;
    throw new WrongUse(`${error.message}\n\n${USAGE}`, { cause: error });
  }
}
