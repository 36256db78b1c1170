import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { collectResults } from '#app/domain/summary/collect-results.server.ts';
import { summarise } from '#app/domain/summary/summarise.server.ts';
import type { FileImport } from '#app/domain/suppliers/import/import-suppliers-from-file.server.ts';
import { drawSummary } from '#app/documents/pdf/summary/draw-summary.server.ts';
import { resultsSheets } from '#app/documents/xlsx/results-sheets.server.ts';
import { sheetsStream } from '#app/documents/xlsx/table-stream.server.ts';
import { now } from '#app/platform/clock.server.ts';

/** Where the demonstration writes, from the folder in which the portal runs. */
const OUT_FOLDER = 'out/demo';

export type FilesToWrite = {
  /** The list's file name; the new files are called after it. */
  fileName: string;
  refused: FileImport['refused'];
  remark: string | null;
};

/** Writes the results workbook and the one-page summary, and gives back where they are. */
export async function writeFiles(
  viewer: Viewer,
  { fileName, refused, remark }: FilesToWrite,
): Promise<string[]> {
  await mkdir(OUT_FOLDER, { recursive: true });
  const title = parse(fileName).name;
  const workbook = join(OUT_FOLDER, `${title}-results.xlsx`);
  const results = await collectResults(viewer, now());
  const rows = refused.flatMap(({ row, name, remarks }) =>
    remarks.map(({ header, typed, text }) => ({ row, name, column: header, value: typed, fix: text })),
  );
  const sheets = resultsSheets({ ...results, refused: rows, remark });
  await write(workbook, chunksOf(sheetsStream(sheets, new AbortController().signal)));
  const summary = join(OUT_FOLDER, `${title}-summary.pdf`);
  await write(summary, drawSummary({ ...(await summarise(viewer, now())), locale: 'en', remark }));
  return [workbook, summary];
}

/** A file appears under its name only when it is whole. */
async function write(path: string, content: AsyncIterable<unknown>): Promise<void> {
  const unfinished = `${path}.part`;
  await pipeline(content, createWriteStream(unfinished));
  await rename(unfinished, path);
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
