import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { variantPaper } from '#app/documents/pdf/variant/variant-paper.server.ts';
import { viewCountry } from '#app/domain/statements/variants/country-view.server.ts';
import { variantRegimeOf } from '#app/domain/statements/variants/law-points.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { now } from '#app/platform/clock.server.ts';

/** The statement for one other country as a PDF. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const place = { statementId: params['statementId'] ?? '', regime: variantRegimeOf(params['regime']) };
  const country = await viewCountry(requireViewer(context), place, now());
  return new Response(createReadableStreamFromReadable(variantPaper(country)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${country.regime}-${country.content.period.to}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
