import type { Express } from 'express';

export type Readiness = { store: boolean; worker: boolean | null };

/** Whether the process lives, and whether it can do its work: the store answers and the worker shows signs of life. */
export function setUpHealth(app: Express, { readiness }: { readiness: () => Promise<Readiness> }): void {
  app.get('/health/live', (_request, response) => {
    response.set('cache-control', 'no-store').json({ live: true });
  });
  app.get('/health/ready', (_request, response, next) => {
    readiness().then(({ store, worker }) => {
      const ready = store && worker !== false;
      const words = (good: boolean | null) => (good === null ? 'runs elsewhere' : good ? 'works' : 'does not answer');
      response
        .status(ready ? 200 : 503)
        .set('cache-control', 'no-store')
        .json({ ready, store: words(store), worker: words(worker) });
    }, next);
  });
}
