import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvStream, workbookStream } from '#app/documents/xlsx/table-stream.server.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import {
  listSupplierStatements,
  type SupplierStatementLine,
} from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { attachment } from '../../suppliers/attachment.ts';
import { EXPORT_COLUMNS, exportRow } from './export-rows.ts';
import { applyFilter, readFilter } from './list-query.ts';

/** The list of suppliers' statements as it is filtered and sorted, as a workbook or CSV. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'export', 'statement');
  const { pathname, searchParams } = new URL(request.url);
  const moment = now();
  const lines = applyFilter(await listSupplierStatements(viewer, moment), readFilter(searchParams));
  const view = {
    title: 'Suppliers’ statements',
    columns: EXPORT_COLUMNS,
    paper: true,
    rows: rowsOf(lines),
  };
  const format = pathname.endsWith('.csv') ? 'csv' : 'xlsx';
  const stream = format === 'csv' ? csvStream(view, context.closed) : workbookStream(view, context.closed);
  return attachment(stream, `suppliers-statements-${moment.toISOString().slice(0, 10)}.${format}`);
}

async function* rowsOf(lines: readonly SupplierStatementLine[]): AsyncGenerator<(string | null)[]> {
  for (const line of lines) yield exportRow(line);
}
