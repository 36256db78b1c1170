import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { statementPaper } from '#app/documents/pdf/statement/statement-paper.server.ts';
import { findText } from '#app/domain/statements/approval/find-text.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import { paperOf } from './paper-of.ts';

/** The statement as a PDF: the version that counts, the one that `?version=` names, or the draft. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const at = now();
  const which = {
    statementId: params['statementId'] ?? '',
    versionId: new URL(request.url).searchParams.get('version'),
  };
  const text = await findText(requireViewer(context), which, at);
  const verifyAt = environment().publicUrl + paths.verifyStatement('en');
  const paper = paperOf(text, { today: at.toISOString().slice(0, 10), verifyAt });
  return new Response(createReadableStreamFromReadable(statementPaper(paper)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="statement-${text.content.period.to}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
