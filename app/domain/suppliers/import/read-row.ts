import { countryFromText } from '#app/domain/reference/countries.ts';
import type { Cell } from './cell.ts';
import type { FieldKey } from './fields.ts';
import type { Mapping } from './guess-mapping.ts';
import type { DecimalMark } from './parse-number.ts';
import type { ReadRow } from './patch.ts';
import { optional } from './optional.ts';
import { RowCells } from './read-cells.ts';
import { readPeople } from './read-people.ts';
import { readSite } from './read-site.ts';
import { readIdentifiers, readNames } from './read-names.ts';
import { readTrade } from './read-trade.ts';

/** How the rows of one file are to be read. */
export type RowReading = {
  headers: readonly string[];
  mapping: Mapping;
  /** The decimal mark of each column, as its numbers give it away. */
  marks: readonly DecimalMark[];
  /** The currency of amounts that name none, from the header or from the person who uploaded the file. */
  currency: string | null;
};

/** Reads one row. Every cell that cannot be taken is named with its fix; one such cell refuses the row, never the file. */
export function readRow(cells: readonly Cell[], reading: RowReading): ReadRow {
  const row = new RowCells(mappedCells(cells, reading));
  const name = row.text('name');
  if (!name && row.refused.length === 0)
    row.refuse('name', 'Enter the name of the supplier, or delete the row.');
  const country = readCountry(row, 'country');
  const siteCountry = readCountry(row, 'siteCountry') ?? country;
  const patch = {
    ...daylightId(row),
    name: name ?? '',
    ...optional('reference', row.text('reference')),
    ...optional('country', country),
    otherNames: readNames(row),
    identifiers: readIdentifiers(row),
    sites: readSite(row, siteCountry, markOf(reading, 'latitude')),
    ...readTrade(row, markOf(reading, 'spend'), reading.currency),
    ...readPeople(row, markOf(reading, 'workers')),
    ...optional('ownerEmail', row.text('ownerEmail')?.toLowerCase()),
    ...optional('notes', row.text('notes')),
  };
  const noteLines = [...patch.noteLines, ...readNoteLines(row)];
  return {
    patch: row.refused.length > 0 ? null : { ...patch, noteLines },
    refused: row.refused,
    assumed: row.assumed,
  };
}

function mappedCells(cells: readonly Cell[], { headers, mapping }: RowReading) {
  const mapped = new Map<FieldKey, { cell: Cell; column: number; header: string }>();
  mapping.forEach((field, column) => {
    const cell = cells[column];
    if (!field || !cell || cell.text.trim() === '') return;
    mapped.set(field, { cell, column, header: headers[column] ?? '' });
  });
  return mapped;
}

function markOf({ mapping, marks }: RowReading, field: FieldKey): DecimalMark {
  return marks[mapping.indexOf(field)] ?? '.';
}

function readCountry(row: RowCells, field: 'country' | 'siteCountry'): string | undefined {
  const typed = row.text(field);
  if (!typed) return undefined;
  return (
    countryFromText(typed) ??
    row.refuse(
      field,
      'Write the country by its English or local name or its ISO code, such as Viet Nam or VN.',
    )
  );
}

function daylightId(row: RowCells): { id?: string } {
  const typed = row.text('daylightId');
  if (!typed) return {};
  if (/^[0-9a-f]{24}$/.test(typed)) return { id: typed };
  row.refuse('daylightId', 'Leave this cell as the export filled it in, or empty it.');
  return {};
}

const NOTED: FieldKey[] = ['parentCompany', 'facilityType', 'processingType', 'rbaId'];
const NOTE_LABELS: Partial<Record<FieldKey, string>> = {
  parentCompany: 'Parent company',
  facilityType: 'Facility type',
  processingType: 'Processing type',
  rbaId: 'RBA ID',
};

function readNoteLines(row: RowCells): string[] {
  return NOTED.flatMap((field) => {
    const text = row.text(field)?.replace(/\s+/g, ' ');
    return text ? [`${NOTE_LABELS[field] ?? field}: ${text}`] : [];
  });
}
