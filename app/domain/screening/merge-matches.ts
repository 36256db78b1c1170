import type { DecisionRecord, Match, Screening } from './screening.ts';
import type { SupplierForScreening } from './supplier-inputs.ts';

/** A screening with the supplier it is of. */
export type Screened = { supplier: SupplierForScreening; identityHash: string; screening: Screening };

/** What has to be written so that the matches say what the latest screenings saw. */
export type MatchChanges = {
  added: { match: Match; carried: DecisionRecord | null }[];
  refreshed: { id: string; seen: Partial<Omit<Match, 'id'>> }[];
};

/**
 * Merges fresh findings into the matches on record: one match for a supplier and a listed entity. A decision stays
 * with its match. A new match whose inputs and listed entity were decided before, on another supplier record with
 * exactly the same details, takes that decision over.
 */
export function mergeMatches(
  screened: readonly Screened[],
  known: readonly Match[],
  decided: readonly DecisionRecord[],
  newId: () => string,
): MatchChanges {
  const byPair = new Map(
    known.map((match) => [pairKey(match.supplierId, match.list, match.entityKey), match]),
  );
  const changes: MatchChanges = { added: [], refreshed: [] };
  for (const one of screened) {
    for (const finding of one.screening.findings) {
      const seen = seenNow(one, finding);
      const match = byPair.get(pairKey(one.supplier.id, finding.list, finding.key));
      if (match !== undefined) {
        changes.refreshed.push({ id: match.id, seen });
      } else {
        const carried = decisionFor(decided, one.screening.inputsHash, finding) ?? null;
        changes.added.push({ match: newMatch(newId(), one, seen, carried), carried });
      }
    }
  }
  return changes;
}

function pairKey(supplierId: string, list: string, entityKey: string): string {
  return `${supplierId} ${list} ${entityKey}`;
}

type Seen = Omit<Match, 'id' | 'firstSeenAt' | 'status' | 'decidedAt' | 'decidedIdentity'>;

function seenNow({ supplier, identityHash, screening }: Screened, finding: Match['finding']): Seen {
  return {
    organisationId: screening.organisationId,
    supplierId: supplier.id,
    supplierName: supplier.name,
    country: supplier.country,
    list: finding.list,
    entityKey: finding.key,
    versionId: screening.lists.find((one) => one.list === finding.list)?.versionId ?? '',
    screeningId: screening.id,
    finding,
    score: finding.score,
    strength: finding.result,
    exact: finding.exact,
    current: true,
    lastSeenAt: screening.at,
    inputsHash: screening.inputsHash,
    identityHash,
  };
}

function newMatch(
  id: string,
  { screening, identityHash }: Screened,
  seen: Seen,
  carried: DecisionRecord | null,
): Match {
  return {
    id,
    ...seen,
    firstSeenAt: screening.at,
    status: carried?.decision ?? 'open',
    decidedAt: carried?.at ?? null,
    decidedIdentity: carried === null ? null : identityHash,
  };
}

function decisionFor(
  decided: readonly DecisionRecord[],
  inputsHash: string,
  finding: Match['finding'],
): DecisionRecord | undefined {
  return decided.find(
    (one) => one.inputsHash === inputsHash && one.list === finding.list && one.entityKey === finding.key,
  );
}
