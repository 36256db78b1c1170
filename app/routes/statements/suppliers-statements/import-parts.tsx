import { Link } from '@remix-run/react';
import { Form } from '#app/components/forms/form.tsx';
import { HiddenField } from '#app/components/forms/hidden-field.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Table } from '#app/components/tables/table.tsx';
import type { RegistryImport } from '#app/domain/statements/suppliers-statements/registry-import.ts';
import type { UnsureEntry } from '#app/domain/statements/suppliers-statements/registry-imports.server.ts';
import { writeFew } from '#app/domain/wording/written.ts';
import { formatDateTime, formatNumber, formatScore } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

/** An import as the table shows it. */
export function importView(record: RegistryImport) {
  const { id, fileName, createdAt, byName, rows, matched, unsure, missing, unknown, jobId } = record;
  return {
    id,
    fileName,
    jobId,
    at: `${formatDateTime('en', createdAt)}, ${byName}`,
    outcome:
      rows === null
        ? 'Not read to its end'
        : `${formatNumber('en', rows)} rows, ${formatNumber('en', matched ?? 0)} of suppliers, ${formatNumber('en', unsure ?? 0)} to confirm`,
    columns: columnWords(missing, unknown),
  };
}

function columnWords(missing: readonly string[], unknown: readonly string[]): string {
  const words = [
    missing.length > 0 ? `Without ${writeFew(missing, 5)}` : null,
    unknown.length > 0 ? `New and kept: ${writeFew(unknown, 5)}` : null,
  ].filter((part) => part !== null);
  return words.length > 0 ? words.join('. ') : 'All 71 known columns';
}

export function ImportTable({ imports }: { imports: readonly ReturnType<typeof importView>[] }) {
  return (
    <Table
      caption="Files, the newest first"
      captionHidden
      columns={[
        { key: 'fileName', label: 'File' },
        { key: 'at', label: 'Handed in' },
        { key: 'outcome', label: 'What came of it' },
        { key: 'columns', label: 'Columns' },
      ]}
      rows={imports.map(({ id, fileName, jobId, at, outcome, columns }) => ({
        key: id,
        cells: {
          fileName: jobId === null ? fileName : <Link to={paths.job(jobId)}>{fileName}</Link>,
          at,
          outcome,
          columns,
        },
      }))}
      empty={<p>None yet.</p>}
    />
  );
}

/** An entry that waits for a person, as the page shows it. */
export function unsureLine({ entry, supplier }: UnsureEntry) {
  return {
    id: entry.id,
    supplierId: entry.supplierId,
    supplier: supplier.name,
    supplierNumber: supplier.numbers.join(', '),
    name: entry.name,
    number: entry.companyNumber ?? '',
    year: entry.year === null ? '' : String(entry.year),
    score: entry.score === null ? '' : formatScore('en', entry.score, 2),
  };
}

/** Entries whose name is like a supplier's, each with the question whether it is the same organisation. */
export function UnsureEntries({ entries }: { entries: readonly ReturnType<typeof unsureLine>[] }) {
  if (entries.length === 0) return null;
  return (
    <Section title="Is it the same organisation?">
      <Table
        caption="Entries of the registry that may speak of a supplier"
        columns={[
          { key: 'name', label: 'In the registry' },
          { key: 'number', label: 'Its number' },
          { key: 'year', label: 'Year' },
          { key: 'supplier', label: 'May be your supplier' },
          { key: 'supplierNumber', label: 'Its number' },
          { key: 'score', label: 'Alike', numeric: true },
          { key: 'say', label: 'Say' },
        ]}
        rows={entries.map(({ id, supplierId, supplier, ...cells }) => ({
          key: id,
          cells: {
            ...cells,
            supplier: <Link to={paths.supplierStatement(supplierId)}>{supplier}</Link>,
            say: (
              <Form idPrefix={`entry-${id}`}>
                <HiddenField name="entry" value={id} />
                <div className="actions">
                  <SubmitButton kind="plain" name="same" value="yes">
                    The same
                  </SubmitButton>
                  <SubmitButton kind="plain" name="same" value="no">
                    Another
                  </SubmitButton>
                </div>
              </Form>
            ),
          },
        }))}
      />
    </Section>
  );
}
