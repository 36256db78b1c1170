import { runLabelled } from './statements-labelled.ts';

/** `bench statements --labelled FILE [--train FILE]`: reading sentences against labelled ones, see statements-labelled.ts. */
export async function run(options: { json: boolean; labelled?: string; train?: string }): Promise<void> {
  const { json, labelled, train } = options;
  if (labelled !== undefined) return runLabelled({ json, labelled, train });
  console.error('Name a file of labelled sentences: --labelled FILE.');
  process.exitCode = 1;
}
