import type { LedgerEntry } from '#app/domain/ledger/entry.ts';
import { genesisHash, hashContent, hashEntry } from '#app/domain/ledger/hash-entry.server.ts';

export const ORGANISATION = '65f000000000000000000001';
const CONTENT_KEY = 'ab'.repeat(32);

/** A whole chain of the given length, as `recordChange` would have written it. */
export function buildChain(length: number, organisationId = ORGANISATION): LedgerEntry[] {
  const chain: LedgerEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const fields = {
      organisationId,
      sequence,
      at: new Date(Date.UTC(2026, 9, 3, 9, sequence)),
      personId: '65f0000000000000000000aa',
      act: 'supplier.edited',
      subjects: [{ kind: 'supplier', id: `65f0000000000000000001${String(sequence).padStart(2, '0')}` }],
      count: 1,
      contentHash: hashContent(CONTENT_KEY, sequence, { name: `Mill ${sequence}` }),
      previousHash: chain.at(-1)?.hash ?? genesisHash(organisationId),
    };
    chain.push({ ...fields, hash: hashEntry(fields) });
  }
  return chain;
}

/** The chain with one entry changed by hand. */
export function tamper(chain: LedgerEntry[], sequence: number, change: Partial<LedgerEntry>): LedgerEntry[] {
  return chain.map((entry) => (entry.sequence === sequence ? { ...entry, ...change } : entry));
}
