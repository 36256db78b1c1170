import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test, vi } from 'vitest';
import { findJob } from '#app/domain/jobs/find-job.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const mongodbUri = freshDatabaseUri();
const database = await openDatabase({ mongodbUri, dataDirectory: 'unused' });
const owner = await organisationWithOwner();
const children: ChildProcess[] = [];

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await database.close();
});

async function startWorkerProcess(name: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/worker-process.ts', name], {
    env: { ...process.env, MONGODB_URI: mongodbUri, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

test('a job whose worker is killed is finished by another', async () => {
  const id = await enqueueJob(owner, 'assess-suppliers', { supplierIds: 'all' }, now());
  const first = await startWorkerProcess('the first');
  await vi.waitFor(async () => expect((await findJob(owner, id)).done).toBeGreaterThan(3), {
    timeout: 60_000,
    interval: 50,
  });
  first.kill('SIGKILL');
  await once(first, 'exit');
  const left = await findJob(owner, id);
  expect(left).toMatchObject({ state: 'running', note: 'by the first', attempts: 1 });

  await startWorkerProcess('the second');
  await vi.waitFor(async () => expect((await findJob(owner, id)).state).toBe('done'), {
    timeout: 60_000,
    interval: 100,
  });
  const done = await findJob(owner, id);
  expect(done).toMatchObject({
    attempts: 2,
    result: { finishedBy: 'the second' },
    link: '/risk',
    error: null,
  });
});

test('of many workers each job is done by one', async () => {
  await Promise.all(['a', 'b'].map(startWorkerProcess));
  const ids: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    ids.push(await enqueueJob(owner, 'assess-suppliers', { supplierIds: [] }, now()));
  }
  const all = () => Promise.all(ids.map((id) => findJob(owner, id)));
  await vi.waitFor(async () => expect((await all()).every(({ state }) => state === 'done')).toBe(true), {
    timeout: 60_000,
    interval: 200,
  });
  expect((await all()).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1]);
});
