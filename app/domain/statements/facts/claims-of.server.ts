import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { claimEvidenceOf } from '#models/claim-evidence.server.ts';
import type { StatementContent } from '../content.ts';
import type { BackedClaim } from './claim-evidence.ts';
import { type OpenClaim, openClaims } from './open-claims.ts';

export type Claims = { open: OpenClaim[]; backed: BackedClaim[] };

/** The sentences of a statement that no linked fact backs: those still open, and those for which evidence was named. */
export async function claimsOf(
  viewer: Actor,
  statementId: string,
  content: Pick<StatementContent, 'sections'>,
): Promise<Claims> {
  authorise(viewer, 'read', 'statement');
  const said = await claimEvidenceOf(viewer.organisationId, statementId);
  const evidence = new Map(said.map((one) => [one.claimId, one]));
  const open: OpenClaim[] = [];
  const backed: BackedClaim[] = [];
  for (const claim of openClaims(content)) {
    const named = evidence.get(claim.id);
    if (named === undefined) open.push(claim);
    else backed.push({ ...claim, evidence: { note: named.note, byName: named.byName, at: named.at } });
  }
  return { open, backed };
}
