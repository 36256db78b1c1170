import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CannotUse } from './cannot-use.ts';

/** The text of a UTF-8 file, piece by piece, without a byte order mark. @throws CannotUse */
export async function* openText(file: string): AsyncGenerator<string> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  let first = true;
  try {
    for await (const chunk of bytes) {
      if (!Buffer.isBuffer(chunk)) continue;
      if (first) refuseOtherKinds(file, chunk);
      first = false;
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (problem) {
    throw asCannotUse(file, problem);
  }
}

/** The lines of a UTF-8 file, many at a time, without line ends; a last empty line is none. @throws CannotUse */
export async function* openLines(file: string): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of openText(file)) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    yield lines.map(withoutReturn);
  }
  if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

const NOT_UTF8 = 'is not UTF-8 text. Save it as UTF-8 ("CSV UTF-8" in Excel).';

function refuseOtherKinds(file: string, start: Buffer): void {
  const name = basename(file);
  const head = start.subarray(0, 512);
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04')))
    throw new CannotUse(`${name} is a workbook or an archive. Save its sheet as CSV UTF-8.`);
  if (head.includes(0)) throw new CannotUse(`${name} ${NOT_UTF8}`);
  if (/^\s*<(!doctype|html|\?xml)/i.test(head.toString('latin1')))
    throw new CannotUse(`${name} is a web page or XML. Give a file of names or a CSV file.`);
}

const FIXES: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Give the path of a file.',
  EISDIR: 'is a folder. Give the path of a file.',
  EACCES: 'may not be read by you. Ask for the right to read it.',
  ERR_ENCODING_INVALID_ENCODED_DATA: NOT_UTF8,
};

function asCannotUse(file: string, problem: unknown): unknown {
  if (!(problem instanceof Error) || !('code' in problem)) return problem;
  const fix = FIXES[String(problem.code)];
  return fix === undefined ? problem : new CannotUse(`${file} ${fix}`);
}
