import type { Request, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Scope } from '#app/domain/integrations/scopes.ts';
import { findTokenHolder, type TokenHolder } from '#app/domain/integrations/find-token-holder.server.ts';
import { ApiProblem } from './api-problem.server.ts';

export type Gate = {
  /** Counts a request that needs no token against its address. @throws ApiProblem 429 */
  letAnybody(request: Request): Promise<void>;
  /** Who holds the token of a request. @throws ApiProblem 401, 403 or 429 */
  letHolder(request: Request, response: Response, scopes: readonly Scope[]): Promise<TokenHolder>;
};

/**
 * Lets through who holds a token that works and was made for what is asked. Nothing but the Authorization header is
 * looked at: no cookie, no address. Requests are counted by token; those without one that works by network address, so
 * that nobody can try tokens at leisure. 0 means no limit.
 */
export function openGate({ perMinute, now }: { perMinute: number; now: () => Date }): Gate {
  const limiter = (keyPrefix: string) =>
    perMinute === 0 ? null : new RateLimiterMemory({ keyPrefix, points: perMinute, duration: 60 });
  const byAddress = limiter('address');
  const byToken = limiter('token');
  const addressOf = (request: Request) => request.ip ?? 'unknown';

  return {
    letAnybody: async (request) => consume(byAddress, addressOf(request)),
    async letHolder(request, response, scopes) {
      const known = await byAddress?.get(addressOf(request));
      if (known && known.remainingPoints <= 0) throw tooMany(known.msBeforeNext);
      const holder = await findTokenHolder(readSecret(request), now());
      if (holder === null) {
        await consume(byAddress, addressOf(request));
        throw new ApiProblem(401, {
          headers: { 'www-authenticate': 'ApiKey realm="Daylight", Bearer realm="Daylight"' },
        });
      }
      await consume(byToken, holder.tokenId);
      if (!scopes.some((scope) => holder.scopes.includes(scope)))
        throw new ApiProblem(403, { detail: `The token needs the scope ${scopes.join(' or ')}.` });
      response.vary('authorization');
      return holder;
    },
  };
}

/** The secret behind "ApiKey" or "Bearer"; OpenSanctions' own examples send it bare. */
function readSecret(request: Request): string {
  const header = request.get('authorization') ?? '';
  return /^(?:(?:apikey|bearer)\s+)?(\S+)$/i.exec(header.trim())?.[1] ?? '';
}

async function consume(limiter: RateLimiterMemory | null, key: string): Promise<void> {
  try {
    await limiter?.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw tooMany(refusal.msBeforeNext);
  }
}

function tooMany(milliseconds: number): ApiProblem {
  return new ApiProblem(429, { headers: { 'retry-after': String(Math.ceil(milliseconds / 1000)) } });
}
