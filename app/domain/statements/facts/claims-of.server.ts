import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { claimEvidenceOf } from '#models/claim-evidence.server.ts';
import { attachmentsOf } from '#models/evidence-attachment.server.ts';
import type { StatementContent } from '../content.ts';
import type { Attachment, VersionEvidence } from '../evidence/evidence-file.ts';
import type { BackedClaim } from './claim-evidence.ts';
import { type OpenClaim, openClaims } from './open-claims.ts';

export type Claims = {
  open: OpenClaim[];
  backed: BackedClaim[];
  /** Files attached to a whole answer. */
  answerFiles: Attachment[];
};

/**
 * The sentences of a statement that no linked fact backs: those still open, and those for which evidence was named or
 * attached.
 *
 * @param frozen what stood as evidence of a version; the draft's own where it is left out or null
 */
export async function claimsOf(
  viewer: Actor,
  statementId: string,
  content: Pick<StatementContent, 'sections'>,
  frozen: VersionEvidence | null = null,
): Promise<Claims> {
  authorise(viewer, 'read', 'statement');
  const { notes, files } = frozen ?? (await evidenceOfDraft(viewer.organisationId, statementId));
  const said = new Map(notes.map((one) => [one.claimId, one]));
  const open: OpenClaim[] = [];
  const backed: BackedClaim[] = [];
  for (const claim of openClaims(content)) {
    const named = said.get(claim.id);
    const own = files.filter(({ to }) => to.kind === 'claim' && to.id === claim.id);
    if (named === undefined && own.length === 0) open.push(claim);
    else backed.push({ ...claim, evidence: named ? evidenceIn(named) : null, files: own });
  }
  return { open, backed, answerFiles: files.filter(({ to }) => to.kind === 'answer') };
}

/** All that is named and attached to a statement now. */
export async function evidenceOfDraft(organisationId: string, statementId: string): Promise<VersionEvidence> {
  const [notes, files] = await Promise.all([
    claimEvidenceOf(organisationId, statementId),
    attachmentsOf(organisationId, statementId),
  ]);
  return { notes: notes.map((one) => ({ claimId: one.claimId, ...evidenceIn(one) })), files };
}

function evidenceIn({ note, byName, at }: VersionEvidence['notes'][number]) {
  return { note, byName, at };
}
