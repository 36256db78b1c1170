import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from '#app/platform/problems.ts';

/** What anybody may do without signing in, within a time from one network address. The addresses are kept in memory only. */
const LIMITS = {
  /** Looking up codes and comparing copies. */
  verify: new RateLimiterMemory({ points: 60, duration: 60, keyPrefix: 'verify' }),
  /** Asking an organisation by its form. */
  ask: new RateLimiterMemory({ points: 6, duration: 60 * 60, keyPrefix: 'ask' }),
} as const;

/** @throws Refused `access.too-many` when the address has done it too often */
export async function limitPublic(what: keyof typeof LIMITS, address: string): Promise<void> {
  try {
    await LIMITS[what].consume(address);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new Refused('access.too-many');
    throw refusal;
  }
}
