import { constants } from 'node:zlib';
import compression from 'compression';
import type { Express } from 'express';

/** Quick rather than small: pages are made anew for each request, and one process makes them all. */
const QUICK = { level: 3, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } } };

/** Compresses answers, but not events: they must leave at once. */
export function setUpCompression(app: Express): void {
  app.use(
    compression({
      ...QUICK,
      filter: (request, response) =>
        !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
        compression.filter(request, response),
    }),
  );
}
