import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { LIMITS } from '#app/domain/suppliers/import/cell.ts';
import { WrongUse } from './read-arguments.ts';

export type ListFile = { fileName: string; bytes: Buffer };

/**
 * Reads a list of suppliers from the disk.
 *
 * @param typed the path as typed; a relative one starts where the command was called
 * @throws WrongUse when there is no such file, it is a folder, may not be read or is too large
 */
export async function readListFile(typed: string): Promise<ListFile> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);
  try {
    const { size } = await stat(path);
    if (size > LIMITS.fileBytes)
      throw new WrongUse(
        `${typed} is larger than ${LIMITS.fileBytes / 1024 / 1024} MB. Split the list and load it in parts.`,
      );
    return { fileName: basename(path), bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof WrongUse || !(error instanceof Error)) throw error;
    throw new WrongUse(explain(error, path), { cause: error });
  }
}

function explain(error: Error, path: string): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return `There is no file ${path}. Give the path of an XLSX or CSV file after --file.`;
  if (code === 'EISDIR') return `${path} is a folder. Give the path of an XLSX or CSV file after --file.`;
  if (code === 'EACCES') return `${path} may not be read. Give yourself the right to read it.`;
  return `${path} cannot be read: ${error.message}`;
}
