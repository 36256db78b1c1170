import { setTimeout as pause } from 'node:timers/promises';
import { now } from '#app/platform/clock.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { startWorker } from '#app/platform/jobs/worker.server.ts';

/**
 * A worker of its own process for tests: `tsx tests/support/worker-process.ts NAME`. Its one kind of job takes thirty steps of a tenth of
 * a second, and names the worker that finished it.
 */
const [name = 'worker'] = process.argv.slice(2);
await openDatabase({ mongodbUri: process.env['MONGODB_URI'] ?? null, dataDirectory: 'unused' });
startWorker({
  leaseSeconds: 5,
  now,
  viewerOf: async (personId, organisationId) => ({
    personId,
    organisationId,
    role: 'owner',
    name: '',
    email: '',
  }),
  handlers: {
    'assess-suppliers': async (_job, { report, finish, signal }) => {
      for (let done = 1; done <= 30; done += 1) {
        signal.throwIfAborted();
        await pause(100);
        await report({ done, total: 30, note: `by ${name}` });
      }
      finish({ finishedBy: name }, '/risk');
    },
  },
});
process.stdout.write('ready\n');
