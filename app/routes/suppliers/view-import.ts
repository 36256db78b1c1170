import { COMMON_CURRENCIES } from '#app/domain/suppliers/currency.ts';
import { IMPORT_FIELDS } from '#app/domain/suppliers/import/fields.ts';
import type { ImportRecord } from '#app/domain/suppliers/import/import-record.ts';
import { ROWS_A_PAGE } from '#app/domain/suppliers/import/rows-a-page.ts';
import {
  addCounts,
  type Outcome,
  type OutcomeCounts,
  OUTCOMES,
  type PlannedRow,
} from '#app/domain/suppliers/import/planned-row.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';

/** The step that an import is at, as its page shows it. */
type Step = 'columns' | 'progress' | 'review';

const STEPS: Record<ImportRecord['state'], Step> = {
  uploaded: 'columns',
  checking: 'progress',
  checked: 'review',
  saving: 'progress',
  saved: 'review',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

export function viewImport(record: ImportRecord) {
  const { id, fileName, state, shape, mapping, facts, currency, batches, remembered } = record;
  const counts = addCounts(batches.map((batch) => batch.counts));
  const isSaved = state === 'saved';
  const step: Step = state === 'checking' && record.jobId === null ? 'columns' : STEPS[state];
  return {
    id,
    fileName,
    state,
    step,
    isSaved,
    mayMap: state === 'uploaded' || state === 'checking' || state === 'checked',
    remembered,
    currency,
    currencies: COMMON_CURRENCIES.map((code) => ({ value: code, label: code })),
    counts,
    pagesOf: Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, Math.max(1, Math.ceil(counts[outcome] / ROWS_A_PAGE))]),
    ),
    jobId: record.jobId,
    screeningJobId: record.screeningJobId,
    facts: [
      { label: 'Rows', value: formatNumber('en', shape.rows) },
      { label: 'Headings in row', value: formatNumber('en', shape.headerRow) },
      ...(facts.sheet ? [{ label: 'Sheet', value: facts.sheet }] : []),
      ...(facts.encoding
        ? [{ label: 'Read as', value: `${facts.encoding}, ${DELIMITERS[facts.delimiter] ?? ''}` }]
        : []),
      { label: 'Uploaded', value: formatDateTime('en', record.createdAt) },
    ],
    notices: notices(record),
    columns: shape.headers.map((header, column) => ({
      name: `column-${column}`,
      header: header || `Column ${column + 1} (no heading)`,
      field: mapping[column] ?? '',
      samples: shape.samples.map((row) => row[column] ?? '').filter(Boolean),
    })),
    fields: IMPORT_FIELDS.map(({ key, label }) => ({ value: key, label })),
  };
}

function notices({ facts, shape }: ImportRecord): string[] {
  const { repeated } = shape;
  return [
    ...(repeated.length > 0
      ? [`These headings stand more than once: ${repeated.join(', ')}. Choose which column counts.`]
      : []),
    ...(facts.merged > 0
      ? [`${facts.merged} ranges of cells are merged. The value of each counts for every row that it covers.`]
      : []),
    ...(facts.unreadable > 0
      ? [
          `${facts.unreadable} characters cannot be read as ${facts.encoding}. Their rows are refused if you go on; or save the list as UTF-8 or XLSX and upload it again.`,
        ]
      : []),
  ];
}

/** The kind of rows to show: what was asked for, else refused ones first, else the first kind that there is. */
export function outcomeAsked(asked: string | null, counts: OutcomeCounts): Outcome {
  const order: Outcome[] = ['refused', 'changed', 'new', 'duplicate', 'unchanged'];
  return (
    OUTCOMES.find((outcome) => outcome === asked) ?? order.find((outcome) => counts[outcome] > 0) ?? 'new'
  );
}

/** Rows for the review: what each says, changes, or must be mended, cell by cell. */
export function viewRows(rows: readonly PlannedRow[], headers: readonly string[]) {
  return rows.map(({ row, name, supplierId, changes, refused, assumed, note, outcome }) => ({
    key: String(row),
    row,
    name: name || '(no name)',
    supplierId,
    outcome,
    note,
    changes: changes.map(({ label, from, to }) => ({ label, from: from || 'empty', to: to || 'empty' })),
    refused: refused.map((remark) => ({
      column: remark.column < 0 ? remark.field : (headers[remark.column] ?? remark.header),
      typed: remark.typed,
      fix: remark.text,
    })),
    assumed: assumed.map((remark) => `${remark.header}: ${remark.text}`),
  }));
}
