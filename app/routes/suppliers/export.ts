import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvStream, workbookStream } from '#app/documents/xlsx/table-stream.server.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { EXPORT_FIELDS } from '#app/domain/suppliers/export-rows.ts';
import { exportSuppliers } from '#app/domain/suppliers/export-suppliers.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { attachment } from './attachment.ts';

/** The register as a workbook or CSV, streamed; it stops when the browser goes away. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'export', 'supplier');
  const format = new URL(request.url).pathname.endsWith('.csv') ? 'csv' : 'xlsx';
  const view = {
    title: 'Suppliers',
    columns: EXPORT_FIELDS.map(({ label }) => ({ header: label })),
    rows: exportSuppliers(viewer),
  };
  const stream = format === 'csv' ? csvStream(view, context.closed) : workbookStream(view, context.closed);
  const day = now().toISOString().slice(0, 10);
  return attachment(stream, `suppliers-${day}.${format}`);
}
