import type { LoaderFunctionArgs } from '@remix-run/node';
import { collectResults } from '#app/domain/summary/collect-results.server.ts';
import { resultsSheets } from '#app/documents/xlsx/results-sheets.server.ts';
import { sheetsStream } from '#app/documents/xlsx/table-stream.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { now } from '#app/platform/clock.server.ts';

/** The whole register with scores and matches, as a workbook. */
export async function loader({ context }: LoaderFunctionArgs) {
  const results = await collectResults(requireViewer(context), now());
  const sheets = resultsSheets({ ...results, refused: [], remark: null });
  return new Response(sheetsStream(sheets, context.closed), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': 'attachment; filename="daylight-results.xlsx"',
      'Cache-Control': 'private, no-store',
    },
  });
}
