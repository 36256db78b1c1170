import type { Area } from '../area.ts';
import { REGISTRY_COLUMNS, type RegistryColumn } from './csv-columns.ts';

/** Where each column of the public file stands, found by its heading and not by its place. */
export type RegistryHeader = {
  places: ReadonlyMap<RegistryColumn, number>;
  /** Known columns that this file has not. */
  missing: RegistryColumn[];
  /** Columns that are not known here, with their places: they are kept as they are. */
  unknown: { name: string; place: number }[];
};

/** One organisation's entry for one year. Several rows share a summary where a group reports: see `parent`. */
export type RegistryRow = {
  /** The year in which the statement was due. */
  year: number | null;
  organisation: string;
  companyNumber: string | null;
  group: boolean | null;
  parent: string | null;
  url: string | null;
  email: string | null;
  summaryUrl: string | null;
  /** ISO dates; null where there is none or it cannot be read. */
  from: string | null;
  to: string | null;
  approvedOn: string | null;
  updatedOn: string | null;
  approver: string | null;
  /** What the entry says of each recommended area; null where it says nothing. */
  areas: Readonly<Record<Area, boolean | null>>;
  cells: ReadonlyMap<RegistryColumn, string>;
  unknown: readonly { name: string; value: string }[];
};

const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const KNOWN = new Map(REGISTRY_COLUMNS.map((name) => [bare(name), name]));

/**
 * Reads the headings of the registry's public file. Case, spaces and a byte order mark do not matter; of two columns of one
 * name the first counts.
 *
 * @returns null where it is not such a file: it has no `OrganisationName`, or no year and no dates
 */
export function readRegistryHeader(cells: readonly string[]): RegistryHeader | null {
  const places = new Map<RegistryColumn, number>();
  const unknown: RegistryHeader['unknown'] = [];
  cells.forEach((name, place) => {
    const column = KNOWN.get(bare(name));
    if (column === undefined || places.has(column)) unknown.push({ name: name.trim(), place });
    else places.set(column, place);
  });
  const dated = places.has('StatementYear') || places.has('StatementEndDate');
  if (!places.has('OrganisationName') || !dated) return null;
  return { places, unknown, missing: REGISTRY_COLUMNS.filter((name) => !places.has(name)) };
}

/** What a row is looked for by; the rest of it is read when it is wanted. */
export type RegistryLine = Pick<RegistryRow, 'organisation' | 'companyNumber'> & { read(): RegistryRow };

/** One row below its header, of which so far only the name and the number are read. */
export function readRegistryLine(header: RegistryHeader, cells: readonly string[]): RegistryLine {
  const cell = (column: RegistryColumn) => (cells[header.places.get(column) ?? -1] ?? '').trim();
  return {
    organisation: cell('OrganisationName'),
    companyNumber: cell('CompanyNumber') || null,
    read: () => readRegistryRow(header, cells),
  };
}

/** Reads one row below its header. Cells that are missing at its end read as empty. */
export function readRegistryRow(header: RegistryHeader, cells: readonly string[]): RegistryRow {
  const texts = new Map<RegistryColumn, string>();
  for (const [column, place] of header.places) texts.set(column, (cells[place] ?? '').trim());
  const text = (column: RegistryColumn) => texts.get(column) || null;
  const yes = (column: RegistryColumn) => readYesNo(texts.get(column) ?? '');
  const day = (column: RegistryColumn) => readRegistryDay(texts.get(column) ?? '');
  const year = Number(text('StatementYear') ?? Number.NaN);
  return {
    year: Number.isInteger(year) ? year : null,
    organisation: text('OrganisationName') ?? '',
    companyNumber: text('CompanyNumber'),
    group: yes('GroupSubmission'),
    parent: text('ParentName'),
    url: text('StatementURL'),
    email: text('EmailAddressNoURL'),
    summaryUrl: text('StatementSummaryURL'),
    from: day('StatementStartDate'),
    to: day('StatementEndDate'),
    approvedOn: day('DateApproved'),
    updatedOn: day('LastUpdated'),
    approver: text('ApprovingPerson'),
    areas: {
      structure: yes('StatementIncludesOrgStructure'),
      policies: yes('StatementIncludesPolicies'),
      risk: yes('StatementIncludesRisksAssessment'),
      'due-diligence': yes('StatementIncludesDueDiligence'),
      training: yes('StatementIncludesTraining'),
      effectiveness: yes('StatementIncludesGoals'),
    },
    cells: texts,
    unknown: header.unknown.map(({ name, place }) => ({ name, value: (cells[place] ?? '').trim() })),
  };
}

/** The single values of a cell that holds several: they stand on lines of their own. */
export function valuesOfCell(cell: string): string[] {
  return cell
    .split(/\r?\n/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function readYesNo(cell: string): boolean | null {
  if (/^(yes|true|1)$/i.test(cell)) return true;
  if (/^(no|false|0)$/i.test(cell)) return false;
  return null;
}

/** A day as the file writes it, "31/03/2026" or "2026-03-31", with or without a time; null for anything else. */
export function readRegistryDay(cell: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(cell);
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: |$)/.exec(cell);
  const [year = '', month = '', date = ''] = iso
    ? iso.slice(1)
    : british
      ? british.slice(1).toReversed()
      : [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}

/** A company number as two sources can be compared by it: "SC 123456" and "sc123456", "1234567" and "01234567". */
export function comparableNumber(number: string): string {
  const plain = number.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return /^\d{1,7}$/.test(plain) ? plain.padStart(8, '0') : plain;
}
