import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { SourceFile } from '#app/domain/screening/lists/source-file.ts';
import { WrongEnvironment } from '#app/platform/environment.server.ts';

/**
 * A file on this machine, read in pieces; a relative path starts where the command was called.
 *
 * @throws WrongEnvironment when it cannot be read
 */
export async function diskFile(typed: string): Promise<SourceFile> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile())
    throw new WrongEnvironment(`There is no file ${path}. Give the path of a file that you may read.`);
  async function* bytes() {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield Buffer.from(chunk);
  }
  return { name: basename(path), size: found.size, bytes };
}
