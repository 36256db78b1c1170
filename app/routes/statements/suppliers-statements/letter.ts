import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { letterPaper } from '#app/documents/pdf/letter/letter-paper.server.ts';
import { letterTo } from '#app/domain/statements/suppliers-statements/letter-to.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { now } from '#app/platform/clock.server.ts';

/** The letter to a supplier about its statement, to be sent: a PDF, or text for a mail. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { supplier, organisation, words } = await letterTo(viewer, params['supplierId'] ?? '');
  const kind = new URL(request.url).pathname.endsWith('.pdf') ? 'pdf' : 'txt';
  const headers = {
    'Content-Disposition': `attachment; filename="letter-${supplier.id}.${kind}"`,
    'Cache-Control': 'private, no-store',
  };
  if (kind === 'txt')
    return new Response(`${words}\n`, {
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  const day = formatPartialDate('en', now().toISOString().slice(0, 10));
  const paper = letterPaper({ to: supplier.name, from: organisation, day, words });
  return new Response(createReadableStreamFromReadable(paper), {
    headers: { ...headers, 'Content-Type': 'application/pdf' },
  });
}
