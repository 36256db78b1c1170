import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { addAllowances, allowancesFrom, withdrawAllowancesFrom } from '#models/screening-allowance.server.ts';
import { addDecisions } from '#models/screening-decision.server.ts';
import { setDecision, type Decided } from '#models/screening-match.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { DecisionRecord, DecisionStep, Match, MatchStatus } from '../screening.ts';
import { newAllowance } from './new-allowance.ts';
import type { NextStep } from './next-step.ts';

export type Step = NextStep &
  Pick<DecisionRecord, 'reasons' | 'comment'> & {
    reviewAt: Date | null;
    openedAt?: Date;
    dueAt?: Date;
    batchId?: string | null;
  };

const ACTS: Record<DecisionStep, string> = {
  confirmed: 'match.decided',
  'not-the-same': 'match.decided',
  unsure: 'match.decided',
  proposed: 'match.proposed',
  'sent-back': 'match.sent-back',
  reopened: 'match.reopened',
};

/**
 * Takes a step on one match, with its record, its allowance and one ledger entry.
 *
 * @throws Refused `match.conflict` when somebody else was faster; `access.not-allowed` when the step would end an
 *   allowance that the viewer may not withdraw
 */
export async function takeStep(viewer: Viewer, match: Match, step: Step, now: Date): Promise<Match> {
  const { organisationId } = viewer;
  const decided = standingAfter(viewer, match, step, now);
  await inTransaction(async () => {
    if (!(await setDecision(organisationId, match, decided))) throw new Refused('match.conflict');
    await addDecisions([recordOf(viewer, match, step, now)]);
    await renewAllowance(viewer, match, step, now);
    const subjects = [
      { kind: 'match', id: match.id },
      { kind: 'supplier', id: match.supplierId },
    ];
    const content = { decision: step.step, reasons: step.reasons, comment: step.comment };
    await recordChange(viewer, { act: ACTS[step.step], subjects, content }, now);
  });
  return { ...match, ...decided };
}

/** Where a match stands after a step. */
export function standingAfter(
  { personId }: Pick<Viewer, 'personId'>,
  { identityHash }: Pick<Match, 'identityHash'>,
  { status, reasons, openedAt, dueAt }: Pick<Step, 'status' | 'reasons' | 'openedAt' | 'dueAt'>,
  now: Date,
): Decided {
  return {
    status,
    ...(isSettled(status)
      ? { decidedAt: now, decidedIdentity: identityHash, decisionReasons: [...reasons] }
      : { decidedAt: null, decidedIdentity: null, decisionReasons: [] }),
    proposedById: status === 'awaiting-second' ? personId : null,
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

function isSettled(status: MatchStatus): boolean {
  return status !== 'open' && status !== 'awaiting-second';
}

/** The record of a step, for good. */
export function recordOf(
  viewer: Pick<Viewer, 'organisationId' | 'personId' | 'name'>,
  match: Match,
  { step, reasons, comment, batchId = null }: Pick<Step, 'step' | 'reasons' | 'comment' | 'batchId'>,
  now: Date,
): DecisionRecord {
  return {
    id: newId(),
    organisationId: viewer.organisationId,
    matchId: match.id,
    supplierId: match.supplierId,
    list: match.list,
    entityKey: match.entityKey,
    decision: step,
    reasons,
    comment,
    personId: viewer.personId,
    personName: viewer.name,
    at: now,
    inputsHash: match.inputsHash,
    carriedFrom: null,
    batchId,
  };
}

/** A new answer ends the allowance that an earlier one gave; "not the same" gives a new one. */
async function renewAllowance(viewer: Viewer, match: Match, step: Step, now: Date): Promise<void> {
  const { organisationId, personId, name: personName } = viewer;
  const earlier = await allowancesFrom(organisationId, [match.id]);
  if (earlier.length > 0) {
    if (step.status !== 'not-the-same') authorise(viewer, 'manage', 'allowance');
    const ids = earlier.map(({ id }) => id);
    const because = step.step === 'reopened' ? step.comment : 'The match was decided anew.';
    await withdrawAllowancesFrom(organisationId, ids, { at: now, by: personName, because });
  }
  if (step.status !== 'not-the-same') return;
  const { reasons, comment, reviewAt } = step;
  const given = { reasons, comment, reviewAt, personId, personName, at: now };
  await addAllowances([newAllowance(newId(), match, given)]);
}
