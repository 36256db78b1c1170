import { type ChainVerdict, verifyChain } from './verify-chain.server.ts';

/** So long a verdict is given again: following a long chain takes seconds, and anybody may ask. */
const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 500;

type Kept = { at: Date; verdict: Promise<ChainVerdict> };
const kept = new Map<string, Kept>();

/**
 * The verdict on an organisation's chain, at most five minutes old. Whoever asks while the chain is being followed waits
 * for that one verdict. For pages that anybody may open.
 */
export async function recentVerdict(
  organisationId: string,
  now: Date,
): Promise<{ verdict: ChainVerdict; at: Date }> {
  const known = kept.get(organisationId);
  if (known && now.getTime() - known.at.getTime() < KEPT_MS)
    return { verdict: await known.verdict, at: known.at };
  const fresh: Kept = { at: now, verdict: verifyChain(organisationId) };
  kept.delete(organisationId);
  kept.set(organisationId, fresh);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  try {
    return { verdict: await fresh.verdict, at: now };
  } catch (error) {
    kept.delete(organisationId);
    throw error;
  }
}
