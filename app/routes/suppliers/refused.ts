import type { LoaderFunctionArgs } from '@remix-run/node';
import { type TableValue, workbookStream } from '#app/documents/xlsx/table-stream.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findImport } from '#app/domain/suppliers/import/find-import.server.ts';
import type { ImportRecord } from '#app/domain/suppliers/import/import-record.ts';
import { eachImportRow } from '#app/domain/suppliers/import/import-rows.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { attachment } from './attachment.ts';

/** The refused rows as they came, each with what to mend, ready to be mended and uploaded again. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const record = await findImport(viewer, params['importId'] ?? '');
  const view = {
    title: 'Refused rows',
    columns: [
      ...record.shape.headers.map((header) => ({ header })),
      { header: 'Row in your list', width: 12 },
      { header: 'What to mend', width: 80 },
    ],
    rows: refusedRows(viewer, record),
  };
  return attachment(workbookStream(view, context.closed), `refused-rows-${record.id}.xlsx`);
}

async function* refusedRows(viewer: Viewer, record: ImportRecord): AsyncGenerator<TableValue[]> {
  for await (const { row, cells, refused } of eachImportRow(viewer, record, 'refused')) {
    const reasons = refused.map(({ header, field, text }) => `${header || field}: ${text}`);
    yield [...cells, row, reasons.join('\n')];
  }
}
