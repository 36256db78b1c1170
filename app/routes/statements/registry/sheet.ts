import type { LoaderFunctionArgs } from '@remix-run/node';
import { registrySheets } from '#app/documents/xlsx/registry-sheet.server.ts';
import { sheetsStream } from '#app/documents/xlsx/table-stream.server.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { exportRegistry } from '#app/domain/statements/registry/export-registry.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { publicStatementAddress } from '#app/http/public-address.server.ts';
import { now } from '#app/platform/clock.server.ts';

/** The answers to the registry as a workbook to type from. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const statement = await findStatement(viewer, params['statementId'] ?? '');
  const at = { now: now(), publicAddress: publicStatementAddress };
  const { company, form, problems, lines, corrected } = await exportRegistry(viewer, statement, at);
  const { from, to } = statement.period;
  const sheets = registrySheets({
    organisation: company.name,
    companyNumber: company.companyNumber,
    period: `${dayInWords(from)} to ${dayInWords(to)}`,
    lines,
    problems,
    members: form.members,
    corrected,
  });
  return new Response(sheetsStream(sheets, context.closed), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="registry-sheet-${to}.xlsx"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
