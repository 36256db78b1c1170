import { basename } from 'node:path';
import { openTable } from '#app/domain/suppliers/import/open-table.server.ts';
import { openZip } from '#app/domain/suppliers/import/read-zip.server.ts';
import { UnreadableFile } from '#app/domain/suppliers/import/unreadable-file.ts';
import { looksWide } from '#app/domain/suppliers/import/file-kind.ts';
import { type ListPart, UnreadableList } from './formats/importer.ts';
import type { SourceFile } from './source-file.ts';

/** A part and what was found out about its text. */
export type OpenPart = ListPart & { encoding: string; unreadable: number };

/**
 * Opens the files of a list as text: zips are unpacked, workbooks read as tables, and the encoding is found out.
 *
 * @throws UnreadableList with what to do
 */
export async function openParts(files: readonly SourceFile[]): Promise<OpenPart[]> {
  const parts: OpenPart[] = [];
  for (const file of files) parts.push(...(await partsOf(file)));
  if (parts.length === 0) throw new UnreadableList('There is no file of a list. Give one.');
  return parts;
}

async function partsOf(file: SourceFile): Promise<OpenPart[]> {
  const start = await startOf(file);
  if (start.length === 0)
    throw new UnreadableList(`${file.name} is empty. Fetch it again from its publisher.`);
  const signature = start.subarray(0, 4).toString('latin1');
  if (signature === 'PK\u0003\u0004') return unpack(file);
  const fix = FIXES.find(([bytes]) => signature.startsWith(bytes))?.[1];
  if (fix !== undefined) throw new UnreadableList(`${file.name} ${fix}`);
  return [await asText(file, start)];
}

const FIXES: readonly (readonly [signature: string, fix: string])[] = [
  ['%PDF', 'is a PDF. Take the same list as CSV or XML.'],
  ['\u001f\u008b', 'is packed with gzip. Unpack it and give the file inside.'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Excel workbook. Save it as .xlsx or CSV.'],
  ['\u0089PNG', 'is a picture. Take the list as CSV or XML.'],
  ['\u00ff\u00d8\u00ff', 'is a picture. Take the list as CSV or XML.'],
];

async function startOf(file: SourceFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file.bytes()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= 4096) break;
  }
  return Buffer.concat(chunks).subarray(0, 4096);
}

/** The files inside a zip, or the table of a workbook. */
async function unpack(file: SourceFile): Promise<OpenPart[]> {
  try {
    const bytes = await whole(file);
    const zip = await openZip(bytes);
    if (zip.names.includes('[Content_Types].xml')) return [await workbookPart(file.name, bytes)];
    const names = zip.names.filter((name) => !name.endsWith('/') && !name.startsWith('__MACOSX/'));
    const parts: OpenPart[] = [];
    for (const name of names) {
      const content = await zip.open(name);
      if (content === null) continue;
      const inside = await gather(content);
      parts.push(
        ...(await partsOf({ name: basename(name), size: inside.length, bytes: () => inMemory(inside) })),
      );
    }
    return parts;
  } catch (problem) {
    if (!(problem instanceof UnreadableFile)) throw problem;
    throw new UnreadableList(`${file.name} cannot be unpacked. ${problem.fix}`);
  }
}

/** A workbook's table as text of comma-separated values, each row on the line of its number. */
async function workbookPart(name: string, bytes: Buffer): Promise<OpenPart> {
  const table = await openTable(name, bytes);
  async function* text() {
    let line = 1;
    for await (const { row, cells } of table.rows()) {
      yield '\n'.repeat(Math.max(0, row - line));
      line = row + 1;
      yield `${cells.map((cell) => `"${cell.text.replaceAll('"', '""').replace(/\r?\n/g, '; ')}"`).join(',')}\n`;
    }
  }
  return { name, text, encoding: 'workbook', unreadable: 0 };
}

async function asText(file: SourceFile, start: Buffer): Promise<OpenPart> {
  const { encoding, unreadable } = await encodingOf(file, start);
  async function* text() {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of file.bytes()) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  }
  return { name: file.name, text, encoding, unreadable };
}

/** UTF-8 where it can be, UTF-16 by its mark or its zeros, else Windows-1252; bytes of a program are refused. */
async function encodingOf(
  file: SourceFile,
  start: Buffer,
): Promise<{ encoding: string; unreadable: number }> {
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', unreadable: 0 };
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', unreadable: 0 };
  if (looksWide(start)) return { encoding: start[0] === 0 ? 'utf-16be' : 'utf-16le', unreadable: 0 };
  if (start.includes(0))
    throw new UnreadableList(
      `${file.name} is no text. Take the list as CSV, XML or JSON lines, as its publisher offers it.`,
    );
  const decoder = new TextDecoder('utf-8');
  let [unreadable, multibyte] = [0, 0];
  const count = (text: string) => {
    unreadable += text.match(/\uFFFD/g)?.length ?? 0;
    multibyte += text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  };
  for await (const chunk of file.bytes()) count(decoder.decode(chunk, { stream: true }));
  count(decoder.decode());
  return unreadable > 0 && multibyte < 4 * unreadable
    ? { encoding: 'windows-1252', unreadable: 0 }
    : { encoding: 'utf-8', unreadable };
}

async function whole(file: SourceFile): Promise<Buffer> {
  return gather(file.bytes());
}

async function gather(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Bytes at hand, in pieces. */
export async function* inMemory(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16));
}
