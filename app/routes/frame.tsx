import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { Frame } from '#app/components/layout/frame.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { ProblemLinks, useProblemWords } from '#app/components/layout/problem-page.tsx';
import { PublicPage } from '#app/components/layout/public-page.tsx';
import { findOrganisation } from '#app/domain/access/organisation.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { countOpenMatches } from '#app/domain/screening/count-open-matches.server.ts';
import { countUnreadAlerts } from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { readProblem } from '#app/http/problems.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const organisation = await findOrganisation(viewer);
  const screening = may(viewer, 'decide', 'screening') ? await countOpenMatches(viewer) : 0;
  const alerts = await countUnreadAlerts(viewer);
  return { person: viewer.name, organisation: organisation.name, counts: { screening, alerts } };
}

/** The frame round every signed-in page. */
export default function SignedInFrame() {
  const frame = useLoaderData<typeof loader>();
  return (
    <Frame {...frame}>
      <Outlet />
    </Frame>
  );
}

/** A problem on a page keeps the frame round it, so that the person can go on. */
export function ErrorBoundary() {
  const error = useRouteError();
  const frame = useRouteLoaderData<typeof loader>('routes/frame');
  const answer = isRouteErrorResponse(error) ? error : null;
  const words = useProblemWords(answer?.status ?? 500);
  const { title, text } = readProblem(answer?.data) ?? words;
  if (!frame) {
    return (
      <PublicPage title={title} lead={text} narrow>
        <ProblemLinks signedIn />
      </PublicPage>
    );
  }
  return (
    <Frame {...frame}>
      <Page title={title} lead={text}>
        <ProblemLinks signedIn />
      </Page>
    </Frame>
  );
}
