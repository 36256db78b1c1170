import { Readable } from 'node:stream';
import JSZip from 'jszip';
import type { PackRow } from '#app/domain/statements/evidence/pack-rows.ts';
import { indexCsv, indexPage, type PackHead } from './pack-index.server.tsx';

export type EvidencePackFiles = {
  head: PackHead;
  rows: readonly PackRow[];
  /** Lines of JSON. */
  ledger: readonly string[];
  boardPack: Readable;
  files: readonly { path: string; open: () => Promise<Buffer> }[];
  made: Date;
};

/**
 * The evidence of a statement as one ZIP, written as it is read: one file is in memory at a time. Destroying the stream
 * ends all that feeds it, so that a download which is given up opens no further file.
 */
export function evidencePackZip({ head, rows, ledger, boardPack, files, made }: EvidencePackFiles): Readable {
  const zip = new JSZip();
  const text = { date: made, compression: 'DEFLATE' } as const;
  // PDFs, pictures and files of Office are packed already.
  const asItIs = { date: made, compression: 'STORE', binary: true } as const;
  const sources = [boardPack, ...files.map(({ open }) => Readable.from(bytesOf(open)))];
  const paths = ['board-pack.pdf', ...files.map(({ path }) => path)];
  zip.file('index.html', indexPage(head, rows), text);
  zip.file('index.csv', indexCsv(rows), text);
  zip.file('ledger.jsonl', ledger.map((line) => `${line}\n`).join(''), text);
  for (const [at, source] of sources.entries()) zip.file(paths[at] ?? '', source, asItIs);
  const pack = new Readable().wrap(zip.generateNodeStream({ streamFiles: true, compression: 'STORE' }));
  pack.once('close', () => {
    for (const source of sources) source.destroy();
  });
  return pack;
}

/** Opens the file when the first byte is asked for, and hands it on in pieces. */
async function* bytesOf(open: () => Promise<Buffer>): AsyncGenerator<Buffer> {
  const bytes = await open();
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

const PIECE = 64 * 1024;
