import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Wrong answers within a quarter of an hour: for one account, and from one network address. */
const SECONDS = 15 * 60;
const byAccount = new RateLimiterMemory({ points: 8, duration: SECONDS, keyPrefix: 'account' });
const byAddress = new RateLimiterMemory({ points: 60, duration: SECONDS, keyPrefix: 'address' });

export type Attempt = { account: string; address: string };

/** How many minutes to wait before another attempt; 0 when it may be made now. */
export async function minutesToWait({ account, address }: Attempt): Promise<number> {
  const [ofAccount, ofAddress] = await Promise.all([byAccount.get(keyOf(account)), byAddress.get(address)]);
  const waits = [
    ofAccount && ofAccount.consumedPoints >= byAccount.points ? ofAccount.msBeforeNext : 0,
    ofAddress && ofAddress.consumedPoints >= byAddress.points ? ofAddress.msBeforeNext : 0,
  ];
  return Math.ceil(Math.max(...waits) / 60_000);
}

/** Counts a wrong answer. Reaching the limit is no error here: the next attempt is told to wait. */
export async function noteWrongAnswer({ account, address }: Attempt): Promise<void> {
  await Promise.allSettled([byAccount.consume(keyOf(account)), byAddress.consume(address)]);
}

/** Forgets an account's wrong answers after the right one. */
export async function forgetWrongAnswers({ account }: Attempt): Promise<void> {
  await byAccount.delete(keyOf(account));
}

function keyOf(account: string): string {
  return createHash('sha256').update(account.trim().toLowerCase()).digest('base64');
}
