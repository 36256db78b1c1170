import type { Express } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { sendProblem } from './origin-check.server.ts';

/** Limits the requests of one address in a minute; 0 means no limit. Files of the build are served before it. */
export function setUpRateLimit(app: Express, { perMinute }: { perMinute: number }): void {
  if (perMinute === 0) return;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  app.use((request, response, next) => {
    limiter.consume(request.ip ?? 'unknown').then(
      () => next(),
      (refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) {
          next(refusal);
          return;
        }
        response.set('retry-after', String(Math.ceil(refusal.msBeforeNext / 1000)));
        sendProblem(response, 'access.too-many');
      },
    );
  });
}
