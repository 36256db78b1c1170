import type { Match } from '../screening.ts';
import type { Allowance } from './case.ts';

type Given = Pick<Allowance, 'reasons' | 'comment' | 'personId' | 'personName' | 'at' | 'reviewAt'>;

/** The allowance that a decision "not the same" on a match gives. */
export function newAllowance(id: string, match: Match, given: Given): Allowance {
  const { reasons, comment, personId, personName, at, reviewAt } = given;
  return {
    id,
    organisationId: match.organisationId,
    matchId: match.id,
    supplierId: match.supplierId,
    supplierName: match.supplierName,
    identityHash: match.identityHash,
    list: match.list,
    entityKey: match.entityKey,
    formerKeys: match.formerKeys,
    listedName: match.finding.listedName.name,
    reasons,
    comment,
    personId,
    personName,
    at,
    reviewAt,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnBecause: null,
  };
}
