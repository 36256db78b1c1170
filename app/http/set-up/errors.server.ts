import type { Express, NextFunction, Request, Response } from 'express';
import { log } from '#app/platform/logger.server.ts';
import { sendProblem } from './origin-check.server.ts';

/** The last resort: what went wrong before a page could be made. A missing file is no surprise. */
export function setUpErrors(app: Express): void {
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (statusOf(error) === 404) {
      sendProblem(response, 'not-found');
      return;
    }
    log.error({ error, request: response.locals.requestId }, 'a surprise');
    sendProblem(response, 'unexpected');
  });
}

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}
