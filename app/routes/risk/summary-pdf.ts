import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { authorise } from '#app/domain/access/authorise.ts';
import { summarise } from '#app/domain/summary/summarise.server.ts';
import { drawSummary } from '#app/documents/pdf/summary/draw-summary.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { isLocale } from '#app/http/locale.ts';
import { now } from '#app/platform/clock.server.ts';

/** The one-page summary as a PDF; `?language=ar` for Arabic. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  authorise(viewer, 'export', 'risk');
  const language = new URL(request.url).searchParams.get('language') ?? 'en';
  const summary = await summarise(viewer, now());
  const pdf = drawSummary({ ...summary, locale: isLocale(language) ? language : 'en', remark: null });
  return new Response(createReadableStreamFromReadable(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="daylight-risk-summary.pdf"',
      'Cache-Control': 'private, no-store',
    },
  });
}
