import compression from 'compression';
import type { Express } from 'express';

/** Compresses answers, but not events: they must leave at once. */
export function setUpCompression(app: Express): void {
  app.use(
    compression({
      filter: (request, response) =>
        !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
        compression.filter(request, response),
    }),
  );
}
