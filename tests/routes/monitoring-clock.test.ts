import { afterAll, expect, test } from 'vitest';
import { listOpenJobs } from '#app/domain/jobs/find-job.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { createJobClock } from '#app/platform/jobs/clock.server.ts';
import type { RecurringWork } from '#app/platform/jobs/recurring.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'unused' });
afterAll(() => database.close());

const MORNING = new Date('2026-11-02T09:01:00Z');
const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);

async function hourly(name: string): Promise<{ work: RecurringWork; open: () => Promise<number> }> {
  const owner = await organisationWithOwner();
  const { organisationId } = owner;
  return {
    work: {
      name,
      title: 'Hourly work',
      everyMinutes: 60,
      due: async () => [{ organisationId, kind: 'verify-ledger', payload: {} }],
    },
    open: async () => (await listOpenJobs(owner)).length,
  };
}

test('two workers that look at the same moment put the work in the queue once', async () => {
  const { work, open } = await hourly('same-moment');
  const clocks = [createJobClock([work]), createJobClock([work]), createJobClock([work])];
  const counts = await Promise.all(clocks.map((clock) => clock.tick(MORNING)));
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  expect(await open()).toBe(1);
});

test('a period is asked for once, also after a restart, and the next one again', async () => {
  const { work, open } = await hourly('restart');
  const clock = createJobClock([work]);
  expect(await clock.tick(MORNING)).toBe(1);
  expect(await clock.tick(later(30))).toBe(0);
  expect(await createJobClock([work]).tick(later(31))).toBe(0);
  expect(await createJobClock([work]).tick(later(60))).toBe(1);
  expect(await clock.tick(later(61))).toBe(0);
  expect(await open()).toBe(2);
});

test('work that cannot be read neither claims its period nor holds up the rest', async () => {
  const { work, open } = await hourly('after-a-broken-one');
  let broken = true;
  const unsteady: RecurringWork = {
    ...work,
    name: 'unsteady',
    due: async (now) => {
      if (broken) throw new Error('The store is away');
      return work.due(now);
    },
  };
  const clock = createJobClock([unsteady, work]);
  expect(await clock.tick(MORNING)).toBe(1);
  broken = false;
  expect(await clock.tick(later(1))).toBe(1);
  expect(await open()).toBe(2);
});

test('of many organisations none is left out', async () => {
  const owners = await Promise.all(Array.from({ length: 4 }, () => organisationWithOwner()));
  const orders = owners.flatMap(({ organisationId }) =>
    Array.from({ length: 60 }, () => ({ organisationId, kind: 'verify-ledger' as const, payload: {} })),
  );
  const work = { name: 'many', title: 'Many', everyMinutes: 60, due: async () => orders };
  expect(await createJobClock([work]).tick(MORNING)).toBe(240);
  const [first] = owners;
  expect(first && (await listOpenJobs(first)).length).toBe(20);
});
