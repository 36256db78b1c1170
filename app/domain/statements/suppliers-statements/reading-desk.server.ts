import { authorise } from '#app/domain/access/authorise.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findJob } from '#app/domain/jobs/find-job.server.ts';
import { readingOrdersOf } from '#models/reading-order.server.ts';
import { rulesEdition } from './rules-edition.server.ts';

/** What came of the last thing that was handed in: it is being read, or could not be. Null where there is nothing to say. */
type LastOrder =
  | { state: 'open'; jobId: string; source: string }
  | { state: 'not-read'; jobId: string | null; source: string; problem: string };

/** What the page of a supplier's statement needs to work with it, besides what is known. */
export async function readingDesk(
  viewer: Viewer,
  supplierId: string,
): Promise<{ last: LastOrder | null; edition: string; people: { id: string; name: string }[] }> {
  authorise(viewer, 'read', 'statement');
  const [order] = await readingOrdersOf(viewer.organisationId, supplierId, 1);
  const people = await colleaguesWhoMay(viewer, 'edit', 'statement');
  return {
    last: order ? await lastOrder(viewer, order) : null,
    edition: rulesEdition(),
    people: people.map(({ id, name }) => ({ id, name })),
  };
}

type Order = Awaited<ReturnType<typeof readingOrdersOf>>[number];

async function lastOrder(
  viewer: Viewer,
  { state, jobId, source, problem }: Order,
): Promise<LastOrder | null> {
  if (state === 'read' || jobId === null) return null;
  if (state === 'not-read') return { state, jobId, source, problem: problem ?? '' };
  const job = await findJob(viewer, jobId);
  if (job.state === 'waiting' || job.state === 'running') return { state, jobId, source };
  const said = job.state === 'stopped' ? 'The reading was stopped. Hand it in once more.' : (job.error ?? '');
  return { state: 'not-read', jobId, source, problem: said };
}
