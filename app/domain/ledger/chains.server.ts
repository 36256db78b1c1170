import { organisationsWithHead } from '#models/ledger-chain.server.ts';
import { organisationsWithEntries } from '#models/ledger-entry.server.ts';

/** The organisations whose chain is to be verified: those with a head and those with entries, once each, in order. */
export async function organisationsWithChain(): Promise<string[]> {
  const ids = new Set([...(await organisationsWithHead()), ...(await organisationsWithEntries())]);
  return [...ids].sort();
}
