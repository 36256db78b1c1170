import { createHash, createHmac } from 'node:crypto';
import { canonicalJson, type LedgerEntry } from './entry.ts';

/** What stands before an organisation's first entry. Each chain has its own, so that no entry fits into another's. */
export function genesisHash(organisationId: string): string {
  return sha256(canonicalJson({ ledger: 'daylight', version: 1, organisationId }));
}

/**
 * The hash of what was recorded, under a key that belongs to this one entry. Without the key nobody can guess a short
 * value (a band, a yes or no) and check the guess; with it, one entry's content can be shown to be what was recorded
 * without opening the others.
 *
 * @param chainKey the organisation's secret, hexadecimal, kept beside the head of its chain and never exported
 */
export function hashContent(chainKey: string, sequence: number, content: unknown): string {
  const entryKey = createHmac('sha256', Buffer.from(chainKey, 'hex')).update(String(sequence)).digest();
  return createHmac('sha256', entryKey)
    .update(canonicalJson(content ?? null))
    .digest('hex');
}

/** The entry's own hash, over every other field. */
export function hashEntry(entry: Omit<LedgerEntry, 'hash'>): string {
  const { organisationId, sequence, at, personId, act, subjects, count, contentHash, previousHash } = entry;
  const plainSubjects = subjects.map(({ kind, id }) => ({ kind, id }));
  return sha256(
    canonicalJson({
      organisationId,
      sequence,
      at: at.toISOString(),
      personId,
      act,
      subjects: plainSubjects,
      count,
      contentHash,
      previousHash,
    }),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
