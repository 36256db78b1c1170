import { REGISTRY_COLUMNS, type RegistryColumn } from '#app/domain/statements/registry/csv-columns.ts';

/** The five columns that later files have besides; two of them are known by name. */
export const FURTHER_COLUMNS = ['PDFDate', 'PDFURL', 'FurtherOne', 'FurtherTwo', 'FurtherThree'];

type Cells = Partial<Record<RegistryColumn, string>> & Record<string, string>;

/** An invented row of the registry's public file; give what matters to the test. */
export function registryCells(part: Cells = {}): Cells {
  return {
    StatementYear: '2026',
    OrganisationName: 'TARNBROOK MILLS LIMITED',
    Address: '1 Weir Lane, Tarnbrook',
    SectorType: 'Private',
    CompanyNumber: '01234567',
    GroupSubmission: 'No',
    StatementURL: 'https://tarnbrook.example.org/modern-slavery',
    StatementSummaryURL: 'https://registry.example.org/statement-summary/aB3/2026',
    StatementStartDate: '2025-04-01',
    StatementEndDate: '2026-03-31',
    ApprovingPerson: 'Imogen Farrow',
    StatementIncludesOrgStructure: 'Yes',
    StatementIncludesPolicies: 'Yes',
    StatementIncludesRisksAssessment: 'Yes',
    StatementIncludesDueDiligence: 'Yes',
    StatementIncludesTraining: 'No',
    NoTrainingReason: 'Not this year, says the "board"',
    StatementIncludesGoals: 'Yes',
    OrganisationSectors: 'Fashion and textiles\r\nTransport, logistics, storage',
    Turnover: '£60 million - £100 million',
    ...part,
  };
}

/** A file with these columns, in this order, CRLF between rows. */
export function registryFile(rows: readonly Cells[], columns: readonly string[] = REGISTRY_COLUMNS): Buffer {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return Buffer.from(lines.map((cells) => cells.map(quote).join(',')).join('\r\n') + '\r\n');
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
