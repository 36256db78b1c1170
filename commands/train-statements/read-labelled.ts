import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { CRITERIA, type Criterion } from '../../app/domain/statements/reading/criteria.ts';

/** A sentence with the labels that people gave it. */
export type LabelledSentence = { readonly text: string; readonly labels: ReadonlySet<Criterion> };

/** The sentences of one statement, in their order. */
export type LabelledStatement = { readonly id: string; readonly sentences: readonly LabelledSentence[] };

/** What a file of labelled sentences holds. */
export type LabelledFile = {
  readonly statements: readonly LabelledStatement[];
  /** The criteria that the file has a column for. */
  readonly criteria: readonly Criterion[];
  /** Whether rows say of which statement they are; without that all of them are taken as one. */
  readonly hasStatements: boolean;
};

/** The file cannot be used; the message names the fix. */
export class CannotRead extends Error {}

/** The columns of AIMS.au; case, spaces and signs in a header do not matter. */
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

type Row = Readonly<Record<string, string>>;

/**
 * Reads labelled sentences for a measurement: CSV with the header of AIMS.au in any order, a row a sentence, further columns
 * ignored. Labels of one half and above, true, yes and y are yes; everything else, an empty cell too, is no. Rows of one
 * statement are put in the order of `sentence_orig_idxs` where there is such a column, else they stay in theirs; rows
 * without words are left out.
 * @throws CannotRead when the file is missing, is no CSV, or has no sentences or no labels
 */
export function readLabelledFile(file: string): LabelledFile {
  if (!existsSync(file))
    throw new CannotRead(`There is no file ${file}. Name a CSV file of labelled sentences.`);
  const { header, rows } = rowsOf(file);
  const lacking = missingFrom(header, ['sentence']);
  if (lacking !== null) throw new CannotRead(`${file} ${lacking}`);
  const criteria = CRITERIA.filter((criterion) => header.includes(keyOf(COLUMNS[criterion])));
  if (criteria.length === 0)
    throw new CannotRead(
      `${file} has no column of labels. Name at least one as AIMS.au does: ${Object.values(COLUMNS).join(', ')}.`,
    );
  const spoken = rows.filter((row) => textOf(row) !== '');
  if (spoken.length === 0) throw new CannotRead(`${file} has no rows. Give a header and one row a sentence.`);
  return { statements: statementsOf(spoken), criteria, hasStatements: header.includes(ID) };
}

/** Labelled sentences to learn from: as above, and every column must be there. @throws CannotRead */
export function readLabelled(file: string): readonly LabelledStatement[] {
  const { statements, criteria, hasStatements } = readLabelledFile(file);
  const lacking = missingFrom(
    [...(hasStatements ? [ID] : []), ...criteria.map((criterion) => keyOf(COLUMNS[criterion]))],
    ['statement_id', ...Object.values(COLUMNS)],
  );
  if (lacking !== null) throw new CannotRead(`${file} ${lacking}`);
  return statements;
}

const ID = keyOf('statement_id');
const ORDER = keyOf('sentence_orig_idxs');

function missingFrom(header: readonly string[], wanted: readonly string[]): string | null {
  const missing = wanted.filter((column) => !header.includes(keyOf(column)));
  if (missing.length === 0) return null;
  const [columns, them] = missing.length > 1 ? ['columns', 'them'] : ['column', 'it'];
  return `lacks the ${columns} ${missing.join(', ')}. Add ${them} to its header.`;
}

function statementsOf(rows: readonly Row[]): LabelledStatement[] {
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row[ID]?.trim() ?? '';
    const own = byId.get(id);
    if (own === undefined) byId.set(id, [row]);
    else own.push(row);
  }
  return [...byId].map(([id, own]) => ({ id, sentences: inOrder(own).map(sentenceOf) }));
}

function sentenceOf(row: Row): LabelledSentence {
  const labels = new Set(CRITERIA.filter((criterion) => isYes(row[keyOf(COLUMNS[criterion])])));
  return { text: textOf(row), labels };
}

/** By the first number of "3" or "[3, 4]"; as they stand when one row has none. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const placed = rows.map((row) => ({ row, place: Number(/\d+/.exec(row[ORDER] ?? '')?.[0]) }));
  if (placed.some(({ place }) => Number.isNaN(place))) return rows;
  return placed.sort((one, two) => one.place - two.place).map(({ row }) => row);
}

function rowsOf(file: string): { header: string[]; rows: Row[] } {
  let header: string[] = [];
  const text = textIn(file);
  try {
    const rows: Row[] = parse(text, {
      columns: (names: string[]) => (header = names.map(keyOf)),
      delimiter: delimiterOf(text),
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

/** UTF-8, or UTF-16 where its mark stands at the beginning, as a spreadsheet's "Unicode text" has it. */
function textIn(file: string): string {
  const bytes = readFileSync(file);
  return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
}

/** The sign that stands most often in the header. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r|\n|$/));
  const often = (sign: string): number => header.split(sign).length;
  return [';', '\t'].reduce((most, sign) => (often(sign) > often(most) ? sign : most), ',');
}

function keyOf(column: string): string {
  return column.toLowerCase().replace(/[^a-z\d]/g, '');
}

function textOf(row: Row): string {
  return row['sentence']?.replace(/\s+/g, ' ').trim() ?? '';
}

function isYes(cell: string | undefined): boolean {
  const plain = cell?.trim() ?? '';
  return /^(?:true|yes|y)$/i.test(plain) || Number(plain) >= 0.5;
}
