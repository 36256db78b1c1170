import { beforeAll, expect, test } from 'vitest';
import { now } from '#app/platform/clock.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { paths } from '#app/http/paths.ts';
import { waitingJob } from '#tests/support/builders/job.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const kept: { officer: SignedIn | null } = { officer: null };

beforeAll(async () => {
  kept.officer = await signIn(portal, 'compliance-officer');
});

function officer(): SignedIn {
  if (!kept.officer) throw new Error('Nobody is signed in');
  return kept.officer;
}

test('a job that waits says so, may be left, and is reached from the overview', async () => {
  const id = await waitingJob(portal.owner);
  const page = await officer().get(paths.job(id));
  expect(page.heading).toBe('Working out the risk of suppliers');
  expect(page.text).toContain('Waiting for its turn');
  expect(page.text).toContain('You may leave this page');
  expect(page.find('progress')).not.toBeNull();
  expect((await officer().get('/overview')).link('Working out the risk of suppliers')).toBe(paths.job(id));
});

test('the events of a job end with its state, and are not held back', async () => {
  const id = await enqueueJob(portal.owner, 'assess-suppliers', { supplierIds: [] }, now());
  const answer = await officer().fetch(paths.jobEvents(id));
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(answer.headers.get('content-encoding')).toBeNull();
  const events = await answer.text();
  const last = events.trim().split('\n\n').at(-1) ?? '';
  expect(last).toMatch(/^event: progress\ndata: \{"state":"done"/);
  const page = await officer().get(paths.job(id));
  expect(page.text).toContain('This is finished');
});

test('a job whose person has left fails in words', async () => {
  const leaver = await signIn(portal, 'compliance-officer');
  const owner = await signIn(portal, 'owner');
  await owner.post(paths.people(), { intent: 'remove', personId: leaver.viewer.personId });
  const id = await enqueueJob(leaver.viewer, 'assess-suppliers', { supplierIds: [] }, now());
  await (await officer().fetch(paths.jobEvents(id))).text();
  const page = await officer().get(paths.job(id));
  expect(page.text).toContain('The person who asked for this has left the organisation.');
});

test('a stream of events does not keep the portal from ending', async () => {
  const other = await startPortal();
  const client = await signIn(other, 'viewer');
  const id = await waitingJob(portal.owner);
  const answer = await client.fetch(paths.jobEvents(id));
  await other.stop();
  // It would end with 1 when its patience is over.
  expect(other.process.exitCode).toBe(0);
  await answer.text();
});
