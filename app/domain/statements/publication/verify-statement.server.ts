import { recentVerdict } from '#app/domain/ledger/recent-verdict.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import { publishedStatementWithCode } from '#models/published-statement.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import { proofOfVersion } from '../approval/proof-of-version.server.ts';
import { statementHash } from '../approval/statement-hash.server.ts';
import type { StatementContent } from '../content.ts';
import type { WhichStatement } from './find-public-statement.server.ts';

/** Why a text is not proven. */
type Doubt = 'text-changed' | 'not-in-ledger' | 'chain-broken';

/** What can be shown of a published version by its code. Nothing here says who did what inside the organisation. */
export type Verification = {
  code: string;
  slug: string;
  year: string;
  number: number;
  newest: boolean;
  withdrawn: boolean;
  /** Its text was taken back; the fingerprint still proves what it was. */
  withheld: boolean;
  title: string;
  organisation: string;
  approvedOn: string | null;
  publishedAt: Date;
  /** The fingerprint that was approved, and that of the text as it is stored now. */
  approvedHash: string;
  presentHash: string;
  /** The entries of the ledger that name the approved fingerprint, each with whether it holds. */
  entries: { sequence: number; at: Date; act: string; holds: boolean }[];
  /** How far the chain was followed, when, and the number of the entry where it breaks. */
  chain: { entries: number; head: string; checkedAt: Date; brokenAt: number | null };
  /** Empty when the text is proven. */
  doubts: Doubt[];
};

/**
 * Proves the text that a code stands for: works its fingerprint out anew, finds the entries of the ledger that name the
 * fingerprint, and follows the organisation's chain up to its head.
 *
 * @param code as `readVerificationCode` gives it
 * @returns null where nothing published carries the code
 */
export async function verifyStatement(code: string, now: Date): Promise<Verification | null> {
  const found = await versionWithCode(code);
  if (!found) return null;
  const { published, revision, version, publication } = found;
  const { organisationId } = published;
  const [proof, chain] = await Promise.all([
    proofOfVersion(organisationId, version.id),
    recentVerdict(organisationId, now),
  ]);
  const presentHash = statementHash(version.content);
  const entries = proof?.entries ?? [];
  const named = entries.filter(({ holds }) => holds).length > 0;
  const fault = chain.verdict.fault;
  const doubts: Doubt[] = [
    ...(presentHash === revision.hash ? [] : (['text-changed'] as const)),
    ...(named && proof?.hash === revision.hash ? [] : (['not-in-ledger'] as const)),
    ...(fault === null ? [] : (['chain-broken'] as const)),
  ];
  return {
    code,
    slug: publication.slug,
    year: published.year,
    number: revision.number,
    newest: published.revisions.at(-1)?.number === revision.number,
    withdrawn: published.withdrawn !== null,
    withheld: revision.withheld !== null,
    title: version.content.title,
    organisation: version.content.organisation.name,
    approvedOn: version.approval?.approvedOn ?? null,
    publishedAt: revision.publishedAt,
    approvedHash: revision.hash,
    presentHash,
    entries: entries.map(({ sequence, at, act, holds }) => ({ sequence, at, act, holds })),
    chain: {
      entries: chain.verdict.entries,
      head: chain.verdict.head,
      checkedAt: chain.at,
      brokenAt: fault?.sequence ?? null,
    },
    doubts,
  };
}

/** What a code stands for, to compare a copy with: what the version says, where it is public, and whether nobody may read it any more. */
export async function contentWithCode(
  code: string,
): Promise<{ content: StatementContent; place: WhichStatement; withheld: boolean } | null> {
  const found = await versionWithCode(code);
  if (found === null) return null;
  const { publication, published, revision, version } = found;
  const place = { slug: publication.slug, year: published.year, revision: String(revision.number) };
  return { content: version.content, place, withheld: revision.withheld !== null };
}

async function versionWithCode(code: string) {
  const published = await publishedStatementWithCode(code);
  const revision = published?.revisions.find((one) => one.code === code);
  if (!published || !revision) return null;
  const [version, publication] = await Promise.all([
    versionWithId(published.organisationId, revision.versionId),
    publicationOf(published.organisationId),
  ]);
  return version && publication ? { published, revision, version, publication } : null;
}
