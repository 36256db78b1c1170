import { SCOPES, USUAL_LIFE_DAYS } from '#app/domain/integrations/scopes.ts';
import { createTokenByCommand } from '#app/domain/integrations/create-token.server.ts';
import { tokensOfOrganisation } from '#app/domain/integrations/list-tokens.server.ts';
import { newTokenSecret } from '#app/domain/integrations/new-token-secret.server.ts';
import { revokeTokenByCommand } from '#app/domain/integrations/revoke-token.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { environment, WrongEnvironment } from '#app/platform/environment.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { chooseOrganisation } from './token/choose-organisation.ts';
import { type Asked, readArguments } from './token/read-arguments.ts';
import { useDemoStore } from './token/use-demo-store.ts';

const USAGE = `npm run --silent token -- create --scope SCOPE [--scope SCOPE …] [--organisation NAME|ID] [--name TEXT] [--days NUMBER]
npm run --silent token -- list [--organisation NAME|ID]
npm run --silent token -- revoke ID [--organisation NAME|ID]

create prints the token alone; it is not shown again. Scopes: ${SCOPES.join(', ')}. A token works ${USUAL_LIFE_DAYS} days unless --days says otherwise.`;

/** Makes, lists or takes back tokens of the API. Gives back the exit code. */
async function token(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) throw new WrongEnvironment(`Usage:\n${USAGE}`);
  useDemoStore();
  const database = await openDatabase(environment());
  try {
    const organisation = await chooseOrganisation(asked.organisation);
    await carryOut(asked, organisation);
    return 0;
  } finally {
    await database.close();
  }
}

async function carryOut(asked: Asked, organisation: { id: string; name: string }): Promise<void> {
  if (asked.verb === 'create') {
    const secret = newTokenSecret();
    const made = await createTokenByCommand(organisation.id, asked.draft, secret, now());
    process.stderr.write(
      `Token ${made.id} (${made.scopes.join(', ')}) for ${organisation.name}, until ${day(made.expiresAt)}. It is not shown again.\n`,
    );
    process.stdout.write(`${secret}\n`);
    return;
  }
  if (asked.verb === 'revoke') {
    await revokeTokenByCommand(organisation.id, asked.id, now());
    process.stdout.write(`Token ${asked.id} is taken back.\n`);
    return;
  }
  const tokens = await tokensOfOrganisation(organisation.id, now());
  if (tokens.length === 0) process.stdout.write(`${organisation.name} has no tokens.\n`);
  for (const one of tokens) {
    const facts = [one.id, one.state, `…${one.ending}`, one.scopes.join(','), `until ${day(one.expiresAt)}`];
    const used = one.lastUsedOn === null ? 'never used' : `last used ${one.lastUsedOn}`;
    process.stdout.write(`${[...facts, used, one.name].join('  ')}\n`);
  }
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function explain(error: unknown): string {
  if (error instanceof InvalidInput) return `${error.message}\nUsage:\n${USAGE}`;
  if (error instanceof NotFound)
    return 'There is no such token that still works. Look it up with: npm run token -- list';
  return error instanceof WrongEnvironment ? error.message : String(error);
}

process.exitCode = await token().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  return 1;
});
