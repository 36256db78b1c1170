import type { Express } from 'express';
import type { Database } from '#app/platform/database.server.ts';
import type { Worker } from '#app/platform/jobs/worker.server.ts';

type Parts = {
  database: Pick<Database, 'answers'>;
  worker: Pick<Worker, 'failsSince'> | null;
  now: () => Date;
};

/** A worker that could not read its queue for so long counts as not working. */
const PATIENCE_MILLISECONDS = 15_000;

/** Whether the process lives, and whether it can do its work: the store answers and the worker reads its queue. */
export function setUpHealth(app: Express, { database, worker, now }: Parts): void {
  app.get('/health/live', (_request, response) => {
    response.set('cache-control', 'no-store').json({ live: true });
  });
  app.get('/health/ready', (_request, response, next) => {
    database.answers().then((store) => {
      const since = worker?.failsSince() ?? null;
      const works = since === null || now().getTime() - since.getTime() < PATIENCE_MILLISECONDS;
      response
        .status(store && works ? 200 : 503)
        .set('cache-control', 'no-store')
        .json({
          ready: store && works,
          store: store ? 'works' : 'does not answer',
          worker: worker === null ? 'runs elsewhere' : works ? 'works' : 'cannot read its queue',
        });
    }, next);
  });
}
