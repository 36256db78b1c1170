import { parseArgs } from 'node:util';
import { organisationsWithChain } from '#app/domain/ledger/chains.server.ts';
import { ledgerLines } from '#app/domain/ledger/export-ledger.server.ts';
import { entriesHold, faultWords } from '#app/domain/ledger/verdict-words.ts';
import { verifyChain } from '#app/domain/ledger/verify-chain.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { environment, WrongEnvironment } from '#app/platform/environment.server.ts';

const USAGE = `npm run ledger -- verify [--organisation ID]   follow the chains; ends with 1 when one is broken, naming its first broken entry
npm run --silent ledger -- export [--organisation ID]   write the entries as JSON lines, oldest first`;

/** Verifies or exports the chains of all organisations, or of one. Gives back the exit code. */
async function ledger(): Promise<number> {
  const { values, positionals } = readArguments();
  const [verb] = positionals;
  if ((verb !== 'verify' && verb !== 'export') || positionals.length > 1)
    throw new WrongEnvironment(`Usage:\n${USAGE}`);
  const database = await openDatabase(environment());
  try {
    const known = await organisationsWithChain();
    if (values.organisation !== undefined && !known.includes(values.organisation))
      throw new WrongEnvironment(`There is no chain of an organisation ${values.organisation} here.`);
    const organisations = values.organisation === undefined ? known : [values.organisation];
    return verb === 'verify' ? await verify(organisations) : await exportEntries(organisations);
  } finally {
    await database.close();
  }
}

async function verify(organisations: readonly string[]): Promise<number> {
  if (organisations.length === 0) process.stdout.write('There is no chain here yet.\n');
  let broken = 0;
  for (const id of organisations) {
    const verdict = await verifyChain(id, (done, total) => progress(`${id}: ${done} of ${total} entries`));
    progress('');
    if (verdict.fault) {
      process.stdout.write(`Organisation ${id}: the chain is broken. ${faultWords(verdict.fault)}\n`);
      broken += 1;
      continue;
    }
    process.stdout.write(
      `Organisation ${id}: ${entriesHold(verdict.entries)}; newest hash ${verdict.head}\n`,
    );
  }
  return broken > 0 ? 1 : 0;
}

async function exportEntries(organisations: readonly string[]): Promise<number> {
  for (const id of organisations) {
    for await (const line of ledgerLines(id)) {
      if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  return 0;
}

/** One line that overwrites itself, where somebody is looking. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}

function readArguments() {
  try {
    return parseArgs({ options: { organisation: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new WrongEnvironment(`${error instanceof Error ? error.message : String(error)}\nUsage:\n${USAGE}`);
  }
}

process.exitCode = await ledger().catch((error: unknown) => {
  process.stderr.write(`${error instanceof WrongEnvironment ? error.message : String(error)}\n`);
  return 1;
});
