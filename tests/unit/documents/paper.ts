import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** A PDF as other programs read it back: its text, its tagged structure, its bookmarks, its pages. */
export type ReadBack = {
  bytes: Buffer;
  text: string;
  /** One line an element or piece of text, indented by depth. */
  structure: string;
  pages: number;
  info: string;
  /** The titles of the bookmarks, in the order of the file. */
  bookmarks: number;
};

/** Reads a paper back with poppler. */
export async function readBack(paper: Readable): Promise<ReadBack> {
  const bytes = await buffer(paper);
  const folder = mkdtempSync(join(tmpdir(), 'daylight-paper-'));
  const file = join(folder, 'paper.pdf');
  try {
    writeFileSync(file, bytes);
    const info = execFileSync('pdfinfo', [file]).toString();
    return {
      bytes,
      info,
      text: execFileSync('pdftotext', [file, '-']).toString(),
      structure: execFileSync('pdfinfo', ['-struct-text', file]).toString(),
      pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1] ?? 0),
      bookmarks: bytes.toString('latin1').match(/\/Dest \[/g)?.length ?? 0,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text without white space and marks of direction. */
export const squeezed = (text: string) => text.replaceAll(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
