import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { keepEarlierText } from '#models/earlier-text.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { ReadDocument } from '../documents-in/document.ts';
import { documentFix } from '../documents-in/document-problem.ts';
import { readDocument, readText } from '../documents-in/read-document.server.ts';
import { openDraft } from '../writing/open-draft.server.ts';
import { placePieces } from './place-pieces.ts';

/** Pieces of a text that a page can show with a choice beside each. */
const MOST_PIECES = 2000;

/** A file, or what was pasted. */
export type EarlierSource = { file: { name: string; bytes: Uint8Array } } | { pasted: string };

/**
 * Reads last year's statement from a file or a paste, and proposes where each of its pieces belongs. What was read before
 * gives way.
 *
 * @throws InvalidInput on `file` or `text`, naming what is wrong with the document and the fix · Refused `statement.not-draft`
 */
export async function readEarlierText(
  viewer: Viewer,
  statementId: string,
  source: EarlierSource,
  now: Date,
): Promise<void> {
  await openDraft(viewer, statementId);
  const read = await documentOf(source);
  const cut =
    read.blocks.length > MOST_PIECES ? [`Only the first ${MOST_PIECES} paragraphs were taken.`] : [];
  await inTransaction(async () => {
    const statement = await openDraft(viewer, statementId);
    await keepEarlierText({
      organisationId: viewer.organisationId,
      statementId: statement.id,
      state: 'proposed',
      from: 'file' in source ? source.file.name.slice(0, 200) : 'pasted text',
      pages: read.pages,
      warnings: [...read.warnings.map(({ says }) => says), ...cut],
      pieces: placePieces(read.blocks.slice(0, MOST_PIECES)),
      readAt: now,
      byName: viewer.name,
    });
    const subjects = [{ kind: 'statement', id: statement.id }];
    await recordChange(viewer, { act: 'statement.earlier-read', subjects, content: read.text }, now);
  });
}

async function documentOf(source: EarlierSource): Promise<ReadDocument> {
  try {
    if ('pasted' in source) return readText(source.pasted);
    return await readDocument({ fileName: source.file.name, bytes: source.file.bytes });
  } catch (error) {
    const fix = documentFix(error);
    if (fix === null) throw error;
    throw new InvalidInput({ ['file' in source ? 'file' : 'text']: [fix] });
  }
}
