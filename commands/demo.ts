import { basename } from 'node:path';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { type Environment, environment, WrongEnvironment } from '#app/platform/environment.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { BUNDLED_FILE } from '#seeds/demo/build-workbook.server.ts';
import {
  companyForFile,
  DEMO_COMPANY,
  DEMO_NOTICE,
  DEMO_PASSWORD,
  type DemoCompany,
} from '#seeds/demo/company.ts';
import { loadDemoCompany } from '#seeds/load-demo-company.server.ts';
import { loadDemoStatements } from '#seeds/load-demo-statements.server.ts';
import { loadReferences } from '#seeds/load-references.server.ts';
import { DEMO_DATABASE, requireDemoStore } from '#seeds/require-demo-store.server.ts';
import { doMainJob } from './demo/do-main-job.ts';
import { gatherResults } from './demo/gather-results.ts';
import { readArguments, USAGE, WrongUse } from './demo/read-arguments.ts';
import { type ListFile, readListFile } from './demo/read-list-file.ts';
import { requireFreePort, startBuiltPortal, untilStopped } from './demo/serve.ts';
import { summaryLines } from './demo/summary-lines.ts';
import { say } from './demo/tell-progress.ts';
import { writeFiles } from './demo/write-files.ts';

/** The main job on the bundled list or one's own, and then the portal. Called by commands/demo.mjs. */
async function runDemo(): Promise<number> {
  const { once, file: typed, help } = readArguments(process.argv.slice(2));
  if (help) return print([USAGE]);
  const settings = environment();
  const file = await readListFile(typed ?? `${process.cwd()}/${BUNDLED_FILE}`);
  const company = typed === null ? DEMO_COMPANY : companyForFile(basename(typed));
  if (!once) await requireFreePort(settings);
  say('Starting the store');
  const database = await openDatabase(settings);
  try {
    await checkList(settings, company, file, typed === null);
    if (once) return 0;
    say('Starting the portal');
    const portal = await startBuiltPortal(`http://${settings.host}:${settings.port}`);
    print(signInLines(settings, company));
    return await untilStopped(portal);
  } finally {
    await database.close();
  }
}

/** Loads what the list is held against, does the main job and writes down what came of it. */
async function checkList(
  { mongodbUri, jobLeaseSeconds: leaseSeconds }: Environment,
  company: DemoCompany,
  file: ListFile,
  isBundled: boolean,
): Promise<void> {
  await requireDemoStore(mongodbUri);
  say('Loading reference facts and lists');
  const { changed: recheck } = await loadReferences(now());
  say(`Loading ${company.name}`);
  const viewers = await loadDemoCompany(company, now());
  const officer = viewers.get('compliance-officer');
  if (!officer) throw new Error('The demonstration has no compliance officer');
  const imported = await doMainJob(officer, file, { recheck, leaseSeconds }).catch(nameFile(file));
  if (isBundled) {
    say('Writing the statements');
    await loadDemoStatements(viewers, now());
  }
  await tellResults(officer, file, imported, isBundled);
}

/** Says which file it was that could not be read. */
function nameFile({ fileName }: ListFile): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof InvalidInput)) throw error;
    throw new WrongUse(`${fileName}: ${Object.values(error.fields).flat().join(' ')}`, { cause: error });
  };
}

async function tellResults(
  viewer: Viewer,
  file: ListFile,
  imported: Awaited<ReturnType<typeof doMainJob>>,
  isBundled: boolean,
): Promise<void> {
  const results = await gatherResults(viewer, file.fileName, imported);
  say('Writing the results workbook and the summary');
  const { fileName } = file;
  const { refused } = imported;
  const files = await writeFiles(viewer, { fileName, refused, remark: isBundled ? DEMO_NOTICE : null });
  print(['', ...summaryLines(results), '', ...(isBundled ? [DEMO_NOTICE, ''] : []), ...files]);
}

function signInLines({ host, port }: Environment, { people }: DemoCompany): string[] {
  const list = people.map(({ role, email }) => `  ${role.padEnd(22)}${email}`);
  return [
    '',
    `Daylight is at http://${host}:${port}${paths.signIn('en')}`,
    `Sign in with one of these addresses and the password: ${DEMO_PASSWORD}`,
    ...list,
    'The intelligence analyst sets up a second step first. Stop with Ctrl-C.',
    '',
  ];
}

function print(lines: readonly string[]): 0 {
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** What went wrong, in words for the person at the terminal. */
function explain(error: unknown): string {
  if (error instanceof Refused && error.code === 'demo.other-store')
    return `This store holds organisations that are not a demonstration’s. Leave DATA_DIR and MONGODB_URI unset, or name a database ${DEMO_DATABASE}.`;
  if (error instanceof WrongUse || error instanceof WrongEnvironment) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.exitCode = await runDemo().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  return 1;
});
