import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { type EvidencePackFiles, evidencePackZip } from '#app/documents/zip/evidence-pack.server.ts';
import { nameInPack } from '#app/domain/statements/evidence/numbered-files.ts';

const ROW = {
  state: 'file',
  section: 'Training',
  sentence: 'We trained “120” people.',
  rests: 'evidence/001 =log.pdf',
  from: 'Ruth Ashby (invented)',
  at: '2026-05-02T09:00:00.000Z',
  sha256: 'a'.repeat(64),
} as const;

function packOf(part: Partial<EvidencePackFiles> = {}): EvidencePackFiles {
  return {
    head: {
      title: 'Modern slavery statement of Tarnbrook Mills plc (invented)',
      organisation: 'Tarnbrook Mills plc (invented)',
      text: 'Version 2',
      made: '22 November 2026, 14:05 UTC',
      hash: 'b'.repeat(64),
    },
    rows: [ROW, { ...ROW, state: 'open', sentence: '=SUM(A1) of all mills', rests: 'It holds “120”' }],
    ledger: ['{"act":"statement.submitted"}'],
    boardPack: Readable.from([Buffer.from('%PDF-1.7')]),
    files: [{ path: 'evidence/001 =log.pdf', open: async () => Buffer.from('%PDF-1.7 log') }],
    made: new Date('2026-11-22T14:05:00Z'),
    ...part,
  };
}

test('a pack holds the index twice, the board pack, the files and the ledger, with no formula in a cell', async () => {
  const zip = await JSZip.loadAsync(await buffer(evidencePackZip(packOf())));
  const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  expect(Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name]))).toEqual([
    'index.html',
    'index.csv',
    'ledger.jsonl',
    'board-pack.pdf',
    'evidence/001 =log.pdf',
  ]);
  expect(await read('evidence/001 =log.pdf')).toBe('%PDF-1.7 log');
  expect(await read('ledger.jsonl')).toBe('{"act":"statement.submitted"}\n');
  const csv = await read('index.csv');
  expect(csv).toContain('"We trained “120” people."');
  expect(csv).toContain('"\'=SUM(A1) of all mills"');
  const page = await read('index.html');
  expect(page).toContain('href="evidence/001%20=log.pdf"');
  expect(page).toContain('1 sentence has');
  expect(page).not.toContain('<script');
});

/** Files of this many bytes each, with what was opened of them. */
function countedFiles(many: number, size: number) {
  const bytes = Buffer.alloc(size, 'x');
  const opened: number[] = [];
  const files = Array.from({ length: many }, (_, at) => ({
    path: `evidence/${at}.pdf`,
    open: async () => {
      opened.push(at);
      return Buffer.from(bytes);
    },
  }));
  return { files, opened };
}

test('a pack of large files is whole for other programs too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-pack-'));
  const target = join(folder, 'pack.zip');
  const { files, opened } = countedFiles(20, 4 * 1024 * 1024);
  try {
    await pipeline(evidencePackZip(packOf({ files })), createWriteStream(target));
    expect(opened).toEqual([...opened.keys()]);
    expect(statSync(target).size).toBeGreaterThan(20 * 4 * 1024 * 1024);
    expect(execFileSync('python3', ['-m', 'zipfile', '-t', target]).toString()).toContain('Done testing');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test('a pack begins before any file is opened, and waits for whoever takes it slowly', async () => {
  const size = 256 * 1024;
  const { files, opened } = countedFiles(200, size);
  const pack = evidencePackZip(packOf({ files }));
  let [taken, furthest, first] = [0, 0, -1];
  for await (const piece of pack) {
    if (first < 0) first = opened.length;
    taken += Buffer.byteLength(piece);
    furthest = Math.max(furthest, opened.length * size - taken);
    // Lets everything go on that does not wait for the reader.
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(first).toBe(0);
  expect(opened).toHaveLength(200);
  // What was opened and not taken yet: the file being sent, and at most the next.
  expect(furthest).toBeLessThanOrEqual(2 * size);
}, 60_000);

test('a download that is given up opens no further file and ends all that feeds it', async () => {
  const { files, opened } = countedFiles(50, 1024 * 1024);
  const boardPack = Readable.from([Buffer.from('%PDF-1.7')]);
  const pack = evidencePackZip(packOf({ files, boardPack }));
  let taken = 0;
  for await (const piece of pack) {
    taken += Buffer.byteLength(piece);
    if (taken > 3 * 1024 * 1024) break;
  }
  expect(pack.destroyed).toBe(true);
  expect(boardPack.destroyed).toBe(true);
  const after = opened.length;
  expect(after).toBeLessThan(6);
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(opened).toHaveLength(after);
}, 60_000);

test('a file that cannot be opened ends the pack, instead of leaving a hole in it', async () => {
  const files = [{ path: 'evidence/1.pdf', open: () => Promise.reject(new Error('The box does not open')) }];
  await expect(buffer(evidencePackZip(packOf({ files })))).rejects.toThrow('The box does not open');
});

test('names in the pack are safe on every system', () => {
  expect(nameInPack({ number: 7, name: 'Übersicht <März>?.pdf' })).toBe('007 Übersicht _März__.pdf');
  expect(nameInPack({ number: 12, name: '../x.csv' })).toBe('012 _x.csv');
});
