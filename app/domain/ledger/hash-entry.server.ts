import { createHash } from 'node:crypto';
import { canonicalJson, type LedgerEntry } from './entry.ts';

/** SHA-256 in hexadecimal of the value's canonical JSON. */
export function hashContent(value: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(value ?? null))
    .digest('hex');
}

/** The entry's own hash, over every other field. */
export function hashEntry(entry: Omit<LedgerEntry, 'hash'>): string {
  const { organisationId, sequence, at, personId, act, subjects, count, contentHash, previousHash } = entry;
  const plainSubjects = subjects.map(({ kind, id }) => ({ kind, id }));
  return hashContent({
    organisationId,
    sequence,
    at: at.toISOString(),
    personId,
    act,
    subjects: plainSubjects,
    count,
    contentHash,
    previousHash,
  });
}
