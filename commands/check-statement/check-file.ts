import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { basename, resolve } from 'node:path';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { gapsOf } from '#app/domain/statements/check/gaps-of.ts';
import { documentFix } from '#app/domain/statements/documents-in/document-problem.ts';
import type { ReadDocument } from '#app/domain/statements/documents-in/document.ts';
import { readDocument } from '#app/domain/statements/documents-in/read-document.server.ts';
import { printReport } from './print-report.ts';
import { type CheckArguments, STANDARD_INPUT, WrongUse } from './read-arguments.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';

/**
 * Reads the statement, checks it and prints the report.
 *
 * @throws WrongUse where a file cannot be read; the message names the file and the fix
 */
export async function checkFile({
  file,
  json,
  organisation,
  previous,
  today,
}: CheckArguments): Promise<void> {
  const document = await open(file);
  const before = previous === null ? null : await open(previous);
  const report = checkStatement({
    model: readingModel(),
    text: document.text,
    today,
    ...(organisation === null ? {} : { organisation }),
    ...(before === null ? {} : { previousText: before.text }),
  });
  if (json) {
    const { kind, pages, warnings } = document;
    const { sentences, ...rest } = report;
    const head = { file: basename(file), kind, pages, warnings, sentences: sentences.length };
    process.stdout.write(`${JSON.stringify({ ...head, ...rest, gaps: gapsOf(report) })}\n`);
  } else process.stdout.write(printReport(basename(file), document, report));
}

/** Paths are meant from the folder in which npm was called; a hyphen is what comes by standard input. */
async function open(path: string): Promise<ReadDocument> {
  try {
    return await readDocument({ fileName: basename(path), bytes: await bytesOf(path) });
  } catch (problem) {
    const fix = documentFix(problem) ?? fixOfPath(problem);
    if (fix === null) throw problem;
    throw new WrongUse(`${path}: ${fix}`);
  }
}

function bytesOf(path: string): Promise<Buffer> {
  if (path === STANDARD_INPUT) return buffer(process.stdin);
  return readFile(resolve(process.env['INIT_CWD'] ?? process.cwd(), path));
}

const FIXES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the path.',
  EISDIR: 'This is a folder. Give one file in it.',
  EACCES: 'This file may not be read. Give yourself the right to read it.',
};

function fixOfPath(problem: unknown): string | null {
  const code = problem instanceof Error && 'code' in problem ? problem.code : null;
  return typeof code === 'string' ? (FIXES[code] ?? null) : null;
}
