import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { boardPackPaper } from '#app/documents/pdf/statement/board-pack-paper.server.ts';
import { evidencePackZip } from '#app/documents/zip/evidence-pack.server.ts';
import { evidencePackOf } from '#app/domain/statements/evidence/evidence-pack-of.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatDateTime } from '#app/http/format.ts';
import { publicStatementAddress } from '#app/http/public-address.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { boardPackPaperOf } from '../approval/paper-of.server.ts';

/** The evidence of a statement as one ZIP: of the version that counts, the one that `?version=` names, or the draft. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const at = now();
  const which = {
    statementId: params['statementId'] ?? '',
    versionId: new URL(request.url).searchParams.get('version'),
  };
  const { boardPack, rows, files, ledger } = await evidencePackOf(requireViewer(context), which, {
    now: at,
    publicAddress: publicStatementAddress,
  });
  const { content, version } = boardPack;
  const made = formatDateTime('en', at);
  const zip = evidencePackZip({
    head: {
      title: content.title,
      organisation: content.organisation.name,
      text: version === null ? `Draft of ${made}` : `Version ${version.number}`,
      hash: version?.hash ?? 'None: a draft has none',
      made,
    },
    rows,
    ledger,
    boardPack: boardPackPaper(boardPackPaperOf(boardPack, at)),
    files,
    made: at,
  });
  context.closed.addEventListener('abort', () => zip.destroy(), { once: true });
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="evidence-${content.period.to}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
