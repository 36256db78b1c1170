import type { Express } from 'express';
import { log } from '#app/platform/logger.server.ts';

declare global {
  namespace Express {
    interface Locals {
      trace: { route: string | null; depth: number };
    }
  }
}

/** One line for each answer: the route's id, never the address, which can carry a token or a name. */
export function setUpRequestLog(app: Express): void {
  app.use((request, response, next) => {
    const started = performance.now();
    response.locals.trace = { route: null, depth: -1 };
    response.on('close', () => {
      const { requestId, trace } = response.locals;
      const line = {
        request: requestId,
        method: request.method,
        route: trace.route,
        status: response.statusCode,
        complete: response.writableFinished,
        ms: Math.round(performance.now() - started),
      };
      if (response.statusCode >= 500) log.error(line, 'answer');
      else log.info(line, 'answer');
    });
    next();
  });
}
