import { runLabelled } from './statements-labelled.ts';
import { runSpeed } from './statements-speed.ts';

type Options = { json: boolean; quick: boolean; labelled?: string; train?: string };

/**
 * `bench statements`: the speed of the checks and of the paper. With `--labelled FILE [--train FILE]`: reading sentences
 * against labelled ones, see statements-labelled.ts.
 */
export async function run({ json, quick, labelled, train }: Options): Promise<void> {
  if (labelled !== undefined) return runLabelled({ json, labelled, train });
  return runSpeed({ json, quick });
}
