import { createHash } from 'node:crypto';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { importFiles } from '#models/import-file.server.ts';
import { rememberedMapping } from '#models/import-mapping.server.ts';
import { addImport } from '#models/import.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { headerFingerprint } from './guess-mapping.ts';
import { inspectTable } from './inspect-table.server.ts';
import { openTable } from './open-table.server.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * Takes in a list: reads it once to see that it can be read, keeps the file, and guesses what its columns mean, or
 * remembers what a person said of the same headers before. No supplier is touched.
 *
 * @returns the id of the import
 * @throws InvalidInput on the field `file`, with what to do
 */
export async function uploadImport(
  viewer: Viewer,
  { fileName, bytes }: { fileName: string; bytes: Buffer },
  now: Date,
): Promise<string> {
  authorise(viewer, 'import', 'supplier');
  const { organisationId, personId } = viewer;
  const { facts, shape } = await inspect(fileName, bytes);
  const known = await rememberedMapping(organisationId, fingerprintOf(shape.headers));
  const fileId = await importFiles.keep(organisationId, bytes);
  const record = {
    organisationId,
    personId,
    fileName: fileName.slice(0, 200),
    fileId,
    size: bytes.length,
    contentHash: createHash('sha256').update(bytes).digest('hex'),
    state: 'uploaded' as const,
    facts,
    shape,
    mapping: known?.mapping ?? shape.guessed,
    currency: known?.currency ?? shape.currency,
    remembered: known !== null,
    batches: [],
    jobId: null,
    screeningJobId: null,
    createdAt: now,
    updatedAt: now,
  };
  try {
    return await inTransaction(async () => {
      const id = await addImport(record);
      const content = { fileName, contentHash: record.contentHash };
      await recordChange(
        viewer,
        { act: 'import.uploaded', subjects: [{ kind: 'import', id }], content },
        now,
      );
      return id;
    });
  } catch (error) {
    await importFiles.drop(fileId);
    throw error;
  }
}

/** The key under which the mapping of these headers is remembered. */
export function fingerprintOf(headers: readonly string[]): string {
  return createHash('sha256').update(headerFingerprint(headers)).digest('hex');
}

async function inspect(fileName: string, bytes: Buffer) {
  try {
    const table = await openTable(fileName, bytes);
    return { facts: table.facts, shape: await inspectTable(table) };
  } catch (error) {
    if (error instanceof UnreadableFile) throw new InvalidInput({ file: [error.fix] });
    throw error;
  }
}
