import { parse } from 'csv-parse/sync';
import { InvalidInput } from '#app/platform/problems.ts';
import { inUtf8, separatorOf } from './file-text.ts';
import { comparableNumber, readRegistryHeader, readRegistryRow, type RegistryRow } from './csv-row.ts';

/**
 * The rows of one organisation in the registry's public file, the newest year first: by company number, or by name where
 * one of the two has no number.
 *
 * @param bytes the file as it was downloaded, or as a spreadsheet program saved it anew
 * @throws InvalidInput for the field `file` where it is no such file, or does not hold the organisation
 */
export function findOwnRows(
  bytes: Uint8Array,
  own: { name: string; companyNumber: string | null },
): RegistryRow[] {
  const [head, ...lines] = readLines(bytes);
  const header = readRegistryHeader(head ?? []);
  if (header === null) throw refused(NO_REGISTRY_FILE);
  const rows = lines
    .map((cells) => readRegistryRow(header, cells))
    .filter((row) => isOwn(row, own))
    .toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? '') || (b.year ?? 0) - (a.year ?? 0));
  if (rows.length === 0) throw refused(notInFile(own));
  return rows;
}

function isOwn(
  row: RegistryRow,
  { name, companyNumber }: { name: string; companyNumber: string | null },
): boolean {
  if (companyNumber !== null && row.companyNumber !== null)
    return comparableNumber(companyNumber) === comparableNumber(row.companyNumber);
  return row.organisation.toLowerCase().trim() === name.toLowerCase().trim();
}

/** More bytes than the row of headings ever has. */
const LONGEST_HEAD = 200_000;

function readLines(bytes: Uint8Array): string[][] {
  const text = inUtf8(Buffer.from(bytes));
  const delimiter = separatorOf(text.subarray(0, LONGEST_HEAD).toString('utf8'));
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  } catch {
    throw refused(
      'This file stops making sense: a quotation mark is not closed. Download it again from the registry',
    );
  }
}

const NO_REGISTRY_FILE =
  'This is not the registry’s file of statement summaries: it has no columns OrganisationName and StatementYear. Download StatementSummaries of the year as CSV';

function notInFile({ name, companyNumber }: { name: string; companyNumber: string | null }): string {
  const number = companyNumber === null ? '' : `, company number ${companyNumber}`;
  return `The file has no row of ${name}${number}. Choose the file of the year in which the statement was due`;
}

function refused(says: string): InvalidInput {
  return new InvalidInput({ file: [says] });
}
