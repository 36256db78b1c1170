import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/layout/page.tsx';
import { viewRequest } from '#app/domain/statements/requests/view-requests.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { directionOf } from '#app/http/locale.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { STATEMENTS_PLACE } from '../statements-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Letter') }];

/** One letter as it went out, ready to be printed. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const request = await viewRequest(viewer, params['requestId'] ?? '', now());
  const step = request.steps[Number(params['step'])];
  if (step?.kind !== 'letter' || step.words === '') throw new NotFound('letter');
  const { id, reference, language } = request;
  return { id, reference, language, at: step.at.toISOString().slice(0, 10), words: step.words };
}

export default function Letter() {
  const { id, reference, language, at, words } = useLoaderData<typeof loader>();
  return (
    <Page
      title={`Letter on request ${reference}`}
      place={[
        ...STATEMENTS_PLACE,
        { label: 'Requests', href: paths.statementRequests() },
        { label: reference, href: paths.statementRequest(id) },
      ]}
      lead="Print this page from your browser: the paper carries the letter alone."
    >
      <div className="printed-letter" lang={language} dir={directionOf(language)}>
        <p>{formatPartialDate(language, at)}</p>
        {words.split('\n\n').map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </div>
    </Page>
  );
}
