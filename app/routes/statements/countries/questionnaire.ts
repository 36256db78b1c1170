import type { LoaderFunctionArgs } from '@remix-run/node';
import { questionnaireSheets } from '#app/documents/xlsx/questionnaire-sheet.server.ts';
import { sheetsStream } from '#app/documents/xlsx/table-stream.server.ts';
import { exportCountry } from '#app/domain/statements/variants/country-view.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { now } from '#app/platform/clock.server.ts';

/** Answers for Canada's online questionnaire as a workbook to type from. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const place = { statementId: params['statementId'] ?? '', regime: 'canada' } as const;
  const country = await exportCountry(requireViewer(context), place, now());
  return new Response(sheetsStream(questionnaireSheets(country), context.closed), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="canada-questionnaire-${country.content.period.to}.xlsx"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
