import { entriesAbout } from '#app/domain/ledger/entries-about.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import { statementHash } from './statement-hash.server.ts';

/** One entry of the ledger that carries the hash of the text, as anybody may see it: no person, no inner id. */
type ProofEntry = {
  sequence: number;
  at: Date;
  act: string;
  /** The hash of the entry, which covers the hash of the text. */
  hash: string;
  previousHash: string;
  /** The entry's hash is what its fields give, and it names this text. */
  holds: boolean;
};

export type VersionProof = {
  /** The hash that the ledger names. */
  hash: string;
  /** The text that is kept still gives this hash. */
  textHolds: boolean;
  entries: ProofEntry[];
  head: { sequence: number; hash: string } | null;
};

const ACTS = [
  'statement.submitted',
  'statement.approved',
  'statement.approved-alone',
  'statement.signed',
] as const;

/**
 * What the ledger shows of one version's text. Nobody's permission is asked: nothing here says who did what, and the
 * public page of verification shows it. See docs/decisions/0096-proof-of-a-version.md.
 *
 * @returns null where the organisation has no such version
 */
export async function proofOfVersion(
  organisationId: string,
  versionId: string,
): Promise<VersionProof | null> {
  const version = await versionWithId(organisationId, versionId);
  if (!version) return null;
  const { hash, content } = version;
  const { entries, head } = await entriesAbout(organisationId, ACTS, version.id);
  return {
    hash,
    textHolds: statementHash(content) === hash,
    entries: entries.map(({ entry, holds }) => ({
      sequence: entry.sequence,
      at: entry.at,
      act: entry.act,
      hash: entry.hash,
      previousHash: entry.previousHash,
      holds: holds && entry.subjects.some(({ kind, id }) => kind === 'sha256' && id === hash),
    })),
    head,
  };
}
