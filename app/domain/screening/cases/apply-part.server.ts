import { advanceBatch } from '#models/case-batch.server.ts';
import { newId } from '#models/new-id.server.ts';
import { addAllowances } from '#models/screening-allowance.server.ts';
import { addDecisions } from '#models/screening-decision.server.ts';
import { findMatches, planMatches, setDecision } from '#models/screening-match.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { Match } from '../screening.ts';
import {
  MATCHES_A_PART,
  refusalOf,
  toRefusal,
  type BulkOrder,
  type BulkRefusal,
  type CaseBatch,
} from './bulk.ts';
import { newAllowance } from './new-allowance.ts';
import { recordOf, standingAfter } from './take-step.server.ts';

/**
 * Carries out the next part of a batch, in a transaction of its own (or the caller's). Its ledger entry stands already.
 *
 * @returns the batch as it stands now, and the suppliers whose matches were decided
 */
export async function applyPart(
  batch: CaseBatch,
  now: Date,
): Promise<{ batch: CaseBatch; supplierIds: string[] }> {
  const ids = batch.matchIds.slice(batch.applied, batch.applied + MATCHES_A_PART);
  const { organisationId, order } = batch;
  return inTransaction(async () => {
    const done =
      order.intent === 'decide'
        ? await decideEach(batch, order, ids, now)
        : { changed: await planMatches(organisationId, ids, planOf(order)), refused: [], supplierIds: [] };
    const to = {
      applied: batch.applied + ids.length,
      changed: batch.changed + done.changed,
      refused: [...batch.refused, ...done.refused],
    };
    if (!(await advanceBatch(batch, to))) throw new Error('Another worker has taken this part');
    return { batch: { ...batch, ...to }, supplierIds: done.supplierIds };
  });
}

function planOf(order: Exclude<BulkOrder, { intent: 'decide' }>) {
  return order.intent === 'assign' ? { assigneeId: order.assigneeId } : { dueAt: order.dueAt };
}

type Done = { changed: number; refused: BulkRefusal[]; supplierIds: string[] };

async function decideEach(
  batch: CaseBatch,
  order: Extract<BulkOrder, { intent: 'decide' }>,
  ids: readonly string[],
  now: Date,
): Promise<Done> {
  const { organisationId, personId, personName } = batch;
  const page = { sort: 'score' as const, skip: 0, limit: ids.length };
  const { matches } = await findMatches(organisationId, { ids }, page);
  const step = { ...order, step: order.decision, status: order.decision, batchId: batch.id };
  const actor = { organisationId, personId, name: personName };
  const decided: Match[] = [];
  const refused: BulkRefusal[] = [];
  for (const match of matches) {
    // Whether two people must agree was asked when the order was given; here only what happened since counts.
    const because = refusalOf(match, order, false);
    const isDone =
      because === null && (await setDecision(organisationId, match, standingAfter(actor, match, step, now)));
    if (isDone) decided.push(match);
    else refused.push(toRefusal(match, because ?? 'Was changed by somebody else meanwhile'));
  }
  if (decided.length > 0) await addDecisions(decided.map((match) => recordOf(actor, match, step, now)));
  if (decided.length > 0 && order.decision === 'not-the-same')
    await addAllowances(
      decided.map((match) =>
        newAllowance(newId(), match, { ...order, personId, personName, at: now, reviewAt: null }),
      ),
    );
  return { changed: decided.length, refused, supplierIds: decided.map(({ supplierId }) => supplierId) };
}
