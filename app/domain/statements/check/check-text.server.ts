import type { Viewer } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { dayOf } from '../day-words.ts';
import type { ReadDocument } from '../documents-in/document.ts';
import { readDocument, readText } from '../documents-in/read-document.server.ts';
import { checkStatement } from './check-statement.ts';
import type { CheckReport } from './report.ts';
import { readingModel } from '../reading/reading-model.server.ts';

/** A text of anybody, pasted or as a file; the file comes first where there are both. */
export type TextToCheck = {
  file: { name: string; bytes: Uint8Array } | null;
  text: string;
  organisation: string | null;
};

/**
 * Checks any text and keeps nothing of it.
 *
 * @throws Refused `document.…` where it cannot be read; `documentFix` gives the words
 */
export async function checkText(
  viewer: Viewer,
  { file, text, organisation }: TextToCheck,
  now: Date,
): Promise<{ document: ReadDocument; report: CheckReport }> {
  authorise(viewer, 'read', 'statement');
  const document = file ? await readDocument({ fileName: file.name, bytes: file.bytes }) : readText(text);
  const report = checkStatement({
    model: readingModel(),
    text: document.text,
    today: dayOf(now),
    ...(organisation === null ? {} : { organisation }),
  });
  return { document, report };
}
