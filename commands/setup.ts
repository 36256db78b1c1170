import { parseArgs } from 'node:util';
import { z } from 'zod';
import { setUpOrganisation } from '#app/domain/access/set-up-organisation.server.ts';
import { LOCALES } from '#app/http/locale.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { newLinkToken } from '#app/platform/crypto/link-token.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { environment, WrongEnvironment } from '#app/platform/environment.server.ts';

const USAGE =
  'npm run setup -- --organisation "Name of the company" --email owner@example.org [--language en|ar]';

const Flags = z.object({
  organisation: z.string({ error: '--organisation is missing' }).min(1, '--organisation is empty'),
  email: z.email({ error: '--email must be an email address' }),
  language: z.enum(LOCALES, { error: `--language is one of ${LOCALES.join(', ')}` }).default('en'),
});

/** Makes an organisation and prints the link by which its first owner joins. */
async function setUp(): Promise<void> {
  const { values } = parseArgs({
    options: { organisation: { type: 'string' }, email: { type: 'string' }, language: { type: 'string' } },
  });
  const flags = Flags.safeParse(values);
  if (!flags.success) {
    const problems = flags.error.issues.map((issue) => issue.message).join('\n');
    throw new WrongEnvironment(`${problems}\nUsage: ${USAGE}`);
  }
  const settings = environment();
  const database = await openDatabase(settings);
  const token = newLinkToken();
  await setUpOrganisation(flags.data, token, now());
  await database.close();
  process.stdout.write(
    `${flags.data.organisation} is set up. Its owner joins by this link; it works once, for a week:\n` +
      `${settings.publicUrl}${paths.invitation(flags.data.language, token)}\n`,
  );
}

await setUp().catch((error: unknown) => {
  process.stderr.write(`${error instanceof WrongEnvironment ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
