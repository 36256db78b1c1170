import { parseArgs } from 'node:util';
import { askForRescreening } from '#app/domain/screening/lists/ask-for-rescreening.server.ts';
import { formatNamed, LIST_FORMATS } from '#app/domain/screening/lists/formats/list-formats.ts';
import { importList } from '#app/domain/screening/lists/import-list.server.ts';
import { rollBackSharedList } from '#app/domain/screening/lists/roll-back-list.server.ts';
import { sharedVersions } from '#app/domain/screening/lists/shared-versions.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { environment, WrongEnvironment } from '#app/platform/environment.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { diskFile } from './lists/disk-file.ts';
import { formatLines, outcomeLines, versionLines } from './lists/print.ts';

const USAGE = `npm run lists -- import FORMAT FILE... [--list NAME] [--title "Title"] [--overrule "why"]
    read the files and put them in force for everybody; ends with 1 and the reason when they are refused
npm run lists -- show [LIST]                      the editions of every list, or of one
npm run lists -- rollback LIST --reason "why" [--to EDITION]   put the edition before, or a given one, in force again
npm run lists -- formats                          what can be read, and where to get it`;

/** Imports, shows and rolls back the lists of everybody. Gives back the exit status. */
async function lists(): Promise<number> {
  const { values, positionals } = readArguments();
  const [verb, first, ...rest] = positionals;
  if (verb === 'formats') return say(formatLines());
  if (verb === 'import' && first !== undefined && rest.length > 0) return await bringIn(first, rest, values);
  if (verb === 'show' && rest.length === 0)
    return withStore(async () => {
      const versions = await sharedVersions(first);
      if (versions.length === 0 && first !== undefined)
        throw new WrongEnvironment(`There is no list ${first} here.`);
      return say(versionLines(versions));
    });
  if (verb === 'rollback' && first !== undefined && rest.length === 0) return await rollBack(first, values);
  throw new WrongEnvironment(`Usage:\n${USAGE}`);
}

type Flags = ReturnType<typeof readArguments>['values'];

async function bringIn(named: string, typed: readonly string[], flags: Flags): Promise<number> {
  const format = formatNamed(named);
  if (format === null)
    throw new WrongEnvironment(
      `There is no format ${named}. Formats: ${LIST_FORMATS.map(({ key }) => key).join(', ')}.`,
    );
  const list = flags.list ?? format.list;
  if (!/^[a-z0-9-]{1,60}$/.test(list))
    throw new WrongEnvironment(
      'Write --list in lower-case letters, digits and hyphens, such as "customs-watch".',
    );
  const files = await Promise.all(typed.map(diskFile));
  return withStore(async () => {
    const started = performance.now();
    const order = {
      organisationId: null,
      list,
      title: flags.title ?? format.title,
      format,
      files,
      way: 'command' as const,
      from: files.map(({ name }) => name).join(', '),
      personName: null,
      overruledBecause: flags.overrule,
    };
    progress(`Reading ${order.from} …`);
    const outcome = await importList(order, now(), {
      report: async (done, total) => progress(`Saving ${done} of ${total} changes`),
      alongside: (version, before) => askForRescreening(version, before, null, now()),
    });
    progress('');
    say(outcomeLines(outcome), outcome.kind === 'refused' ? process.stderr : process.stdout);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (outcome.kind !== 'refused') say([`  Done in ${seconds} s.`]);
    return outcome.kind === 'refused' ? 1 : 0;
  });
}

function rollBack(list: string, flags: Flags): Promise<number> {
  return withStore(async () => {
    const order = { list, versionId: flags.to, reason: flags.reason ?? '' };
    const version = await rollBackSharedList(order, now());
    return say([`In force again: ${version.title}, ${version.edition}, ${version.rows} rows.`]);
  });
}

async function withStore(work: () => Promise<number>): Promise<number> {
  const database = await openDatabase(environment());
  try {
    return await work();
  } finally {
    await database.close();
  }
}

function say(lines: readonly string[], stream: NodeJS.WriteStream = process.stdout): number {
  stream.write(`${lines.join('\n')}\n`);
  return 0;
}

/** One line that overwrites itself where somebody is looking. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        list: { type: 'string' },
        title: { type: 'string' },
        overrule: { type: 'string' },
        reason: { type: 'string' },
        to: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongEnvironment(`${error instanceof Error ? error.message : String(error)}\nUsage:\n${USAGE}`);
  }
}

function inWords(problem: unknown, list: string): string {
  if (problem instanceof WrongEnvironment || problem instanceof InvalidInput) return problem.message;
  if (problem instanceof NotFound) return `There is no list ${list} here, or no such edition of it.`;
  return String(problem);
}

process.exitCode = await lists().catch((problem: unknown) => {
  process.stderr.write(`${inWords(problem, process.argv[3] ?? '')}\n`);
  return 1;
});
