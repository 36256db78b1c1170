import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { drawDossier } from '#app/documents/pdf/dossier/draw-dossier.server.ts';
import { dossierOf } from '#app/domain/screening/cases/dossier-of.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { dossierView } from './dossier-words.ts';

/** Everything that is known of one match, as a PDF. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const dossier = await dossierOf(requireViewer(context), params.matchId ?? '', now());
  return new Response(createReadableStreamFromReadable(drawDossier(dossierView(dossier))), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="daylight-dossier-${dossier.match.id}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
