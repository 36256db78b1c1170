import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { AREAS } from '../area.ts';
import { checkStatement } from '../check/check-statement.ts';
import { gapsOf } from '../check/gaps-of.ts';
import type { ReadDocument } from '../documents-in/document.ts';
import { documentFix } from '../documents-in/document-problem.ts';
import { readDocument, readText } from '../documents-in/read-document.server.ts';
import { readingModel } from '../reading/reading-model.server.ts';
import { keepReading } from './save-supplier-statement.server.ts';
import type { StatementReading } from './supplier-statement.ts';

/** A supplier's statement as a file or as pasted text. */
export type GivenStatement = { file: { fileName: string; bytes: Buffer } } | { text: string };

/** So many sentences are kept with a finding. */
const SENTENCES_KEPT = 3;

/**
 * Reads a supplier's statement, holds it against the checks, and keeps the report and the list of gaps in the supplier's
 * file. Internal: it says what was found and what was not, and nothing about the supplier itself.
 *
 * @throws InvalidInput on `file` or `text`, naming the fix
 */
export async function checkSupplierStatement(
  viewer: Viewer,
  supplierId: string,
  given: GivenStatement,
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const supplier = await findSupplier(viewer, supplierId);
  const document = await read(given);
  const report = checkStatement({
    text: document.text,
    organisation: supplier.name,
    otherNames: supplier.otherNames.map(({ name }) => name),
    model: readingModel(),
    today: now.toISOString().slice(0, 10),
  });
  const reading: StatementReading = {
    at: now,
    byName: viewer.name,
    fileName: 'file' in given ? given.file.fileName.slice(0, 200) : null,
    kind: document.kind,
    pages: document.pages,
    warnings: document.warnings,
    words: document.text.split(/\s+/).filter((word) => word !== '').length,
    findings: report.findings.map(({ check, group, title, outcome, says, fix, evidence }) => ({
      check,
      group,
      title,
      outcome,
      says,
      fix,
      sentences: evidence.slice(0, SENTENCES_KEPT).map(({ text }) => text.slice(0, 600)),
    })),
    gaps: gapsOf(report).map(({ area, says }) => ({ area, says })),
    absent: AREAS.filter((area) =>
      report.areas.some((one) => one.area === area && one.level === 1 && one.state === 'absent'),
    ),
  };
  await keepReading(viewer, supplier.id, reading, now);
}

async function read(given: GivenStatement): Promise<ReadDocument> {
  try {
    return 'file' in given ? await readDocument(given.file) : readText(given.text);
  } catch (error) {
    const fix = documentFix(error);
    if (fix === null) throw error;
    throw new InvalidInput({ ['file' in given ? 'file' : 'text']: [fix] });
  }
}
