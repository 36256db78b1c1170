import { authorise } from '#app/domain/access/authorise.ts';
import { findOrganisation } from '#app/domain/access/organisation.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { proofOf, type LedgerProof } from '#app/domain/ledger/proof-of.server.ts';
import { screeningsOf } from '#models/screening.server.ts';
import type { Screening } from '../screening.ts';
import { viewCase, type CaseView } from './view-case.server.ts';

/** Everything that is known of one match, for paper. */
export type Dossier = CaseView & {
  organisation: string;
  madeAt: Date;
  madeBy: string;
  /** The supplier's screenings, the latest first, and whether each found this match. */
  screenings: { screening: Screening; found: boolean }[];
  proof: LedgerProof;
};

/** The acts of the ledger that can be on a match. */
const MATCH_ACTS = [
  'match.assigned',
  'match.bulk-assigned',
  'match.bulk-decided',
  'match.bulk-due',
  'match.commented',
  'match.decided',
  'match.due-set',
  'match.proposed',
  'match.reopened',
  'match.sent-back',
  'evidence.kept',
  'evidence.withdrawn',
];

const MOST_SCREENINGS = 20;

/**
 * Collects a match's dossier.
 *
 * @throws NotFound when the organisation has no such match
 */
export async function dossierOf(viewer: Viewer, matchId: string, now: Date): Promise<Dossier> {
  authorise(viewer, 'export', 'screening');
  const view = await viewCase(viewer, matchId);
  const { match, decisions } = view;
  const { name } = await findOrganisation(viewer);
  const keys = [match.entityKey, ...match.formerKeys];
  const screenings = await screeningsOf(viewer.organisationId, match.supplierId, MOST_SCREENINGS);
  const batches = decisions.flatMap(({ batchId }) => (batchId === null ? [] : [batchId]));
  return {
    ...view,
    organisation: name,
    madeAt: now,
    madeBy: viewer.name,
    screenings: screenings.map((screening) => ({
      screening,
      found: screening.findings.some(({ list, key }) => list === match.list && keys.includes(key)),
    })),
    proof: await proofOf(viewer, MATCH_ACTS, [match.id, ...batches]),
  };
}
