import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';
import { screenFile } from '#app/domain/screening/screen-file.server.ts';
import { LIMITS } from '#app/domain/suppliers/import/cell.ts';
import { UnreadableFile } from '#app/domain/suppliers/import/unreadable-file.ts';
import { jsonLine, tableOf } from './screen/print-screened.ts';

const USAGE = `Usage: npm run --silent screen -- FILE [--json]

Holds the suppliers of an XLSX or CSV file against the lists that come with Daylight and weighs their inherent risk.
Nothing is saved. --json prints one line a supplier. Exit status: 0 done, 1 the file cannot be used, 2 wrong use.`;

/** @returns the exit status */
async function screen(): Promise<number> {
  const asked = readArguments();
  if (asked === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const { suppliers, leftOut } = await screenFile(basename(asked.file), await readBytes(asked.file));
    process.stdout.write(
      asked.json ? suppliers.map((one) => `${jsonLine(one)}\n`).join('') : `${tableOf(suppliers)}\n`,
    );
    for (const { row, says } of leftOut) process.stderr.write(`Row ${row} was left out. ${says}\n`);
    if (!asked.json) {
      for (const list of shippedLists()) {
        process.stdout.write(`${list.title}: ${listNotice({ ...list, rows: list.entries.length })}\n`);
      }
    }
    return 0;
  } catch (problem) {
    if (!(problem instanceof UnreadableFile)) throw problem;
    process.stderr.write(`${asked.file}: ${problem.fix}\n`);
    return 1;
  }
}

function readArguments(): { file: string; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const [file] = positionals;
    return file === undefined || positionals.length > 1 ? null : { file, json: values.json ?? false };
  } catch {
    return null;
  }
}

async function readBytes(file: string): Promise<Buffer> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  try {
    const { size } = await stat(path);
    if (size > LIMITS.fileBytes)
      throw new UnreadableFile('The file is larger than 20 MB. Split it into parts.');
    return await readFile(path);
  } catch (problem) {
    if (problem instanceof UnreadableFile || !(problem instanceof Error)) throw problem;
    const code = 'code' in problem ? problem.code : '';
    if (code === 'ENOENT')
      throw new UnreadableFile('There is no such file. Give the path of an XLSX or CSV file.');
    if (code === 'EISDIR')
      throw new UnreadableFile('This is a folder. Give the path of an XLSX or CSV file.');
    if (code === 'EACCES')
      throw new UnreadableFile('You may not read this file. Ask for the right to read it.');
    throw problem;
  }
}

process.exitCode = await screen();
