import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { CRITERIA, type Criterion } from '../../app/domain/statements/reading/criteria.ts';

/** A sentence with the labels that people gave it. */
export type LabelledSentence = { readonly text: string; readonly labels: ReadonlySet<Criterion> };

/** The sentences of one statement, in their order. */
export type LabelledStatement = { readonly id: string; readonly sentences: readonly LabelledSentence[] };

/** The file cannot be used; the message names the fix. */
export class CannotRead extends Error {}

/** The columns of AIMS.au. */
const COLUMNS: Readonly<Record<Criterion, string>> = {
  approval: 'Approval',
  signature: 'Signature',
  'reporting-entity': 'C1 (reporting entity)',
  structure: 'C2 (structure)',
  operations: 'C2 (operations)',
  'supply-chains': 'C2 (supply chains)',
  risk: 'C3 (risk description)',
  mitigation: 'C4 (risk mitigation)',
  remediation: 'C4 (remediation)',
  effectiveness: 'C5 (effectiveness)',
  consultation: 'C6 (consultation)',
};

/**
 * Reads labelled sentences: a CSV file with the header of AIMS.au (columns by name, further ones ignored), a row a
 * sentence; 1, 1.0 and true are yes. Rows of one statement stay in their order, whatever stands between them.
 * @throws CannotRead when the file is missing, has no rows or lacks a column
 */
export function readLabelled(file: string): LabelledStatement[] {
  if (!existsSync(file))
    throw new CannotRead(`There is no file ${file}. Name a CSV file of labelled sentences.`);
  const { header, rows } = rowsOf(file);
  if (rows.length === 0) throw new CannotRead(`${file} has no rows. Give a header and one row a sentence.`);
  const missing = ['statement_id', 'sentence', ...Object.values(COLUMNS)].filter(
    (column) => !header.includes(column),
  );
  if (missing.length > 0) {
    throw new CannotRead(
      `${file} lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}. Add them to its header.`,
    );
  }
  const statements = new Map<string, LabelledSentence[]>();
  for (const row of rows) {
    const id = row['statement_id'] ?? '';
    const labels = new Set(CRITERIA.filter((criterion) => isYes(row[COLUMNS[criterion]])));
    const sentences = statements.get(id) ?? [];
    sentences.push({ text: row['sentence'] ?? '', labels });
    statements.set(id, sentences);
  }
  return [...statements].map(([id, sentences]) => ({ id, sentences }));
}

function rowsOf(file: string): { header: string[]; rows: Record<string, string>[] } {
  let header: string[] = [];
  try {
    const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), {
      columns: (names: string[]) => (header = names.map((name) => name.trim())),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return { header, rows };
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new CannotRead(`${file} cannot be read as CSV (${why}). Save it as comma-separated UTF-8.`);
  }
}

function isYes(cell: string | undefined): boolean {
  return /^(?:1(?:\.0+)?|true|yes)$/i.test(cell?.trim() ?? '');
}
