import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { boardPackPaper } from '#app/documents/pdf/statement/board-pack-paper.server.ts';
import { boardPackOf } from '#app/domain/statements/approval/board-pack-of.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { publicStatementAddress } from '#app/http/public-address.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { boardPackPaperOf } from './paper-of.server.ts';

/** The papers for the approving body as a PDF: of the version that counts, the one that `?version=` names, or the draft. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const at = now();
  const which = {
    statementId: params['statementId'] ?? '',
    versionId: new URL(request.url).searchParams.get('version'),
  };
  const pack = await boardPackOf(requireViewer(context), which, {
    now: at,
    publicAddress: publicStatementAddress,
  });
  return new Response(createReadableStreamFromReadable(boardPackPaper(boardPackPaperOf(pack, at))), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="board-pack-${pack.content.period.to}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
