import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { addBatch } from '#models/case-batch.server.ts';
import { isId, newId } from '#models/new-id.server.ts';
import { findMatches } from '#models/screening-match.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { MatchQuery } from '../match-query.ts';
import type { Match } from '../screening.ts';
import { applyPart } from './apply-part.server.ts';
import {
  BulkForm,
  MATCHES_A_PART,
  MOST_IN_BULK,
  refusalOf,
  toRefusal,
  type BulkOrder,
  type BulkRefusal,
  type CaseBatch,
} from './bulk.ts';
import { filterFor } from './filter-for.server.ts';
import { needsSecondPerson } from './needs-second-person.server.ts';
import { assigneeFrom } from './plan-match.server.ts';
import { dayFrom } from './working-days.ts';

/** The batch, and the job that carries it out where it is too large for one transaction. */
export type StartedBulk = { batchId: string; jobId: string | null };

const ACTS: Record<BulkOrder['intent'], string> = {
  decide: 'match.bulk-decided',
  assign: 'match.bulk-assigned',
  due: 'match.bulk-due',
};

/**
 * Decides, hands over or sets the due day of many matches with one reason and one ledger entry. Those that need two
 * people, or are decided already, are left alone and named. A large order is carried out by a job.
 *
 * @throws InvalidInput by field: nothing ticked, no match left to change, more matches than were seen
 */
export async function startBulk(
  viewer: Viewer,
  input: unknown,
  query: MatchQuery,
  now: Date,
): Promise<StartedBulk> {
  authorise(viewer, 'decide', 'screening');
  const form = BulkForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const order = await orderOf(viewer, form.data);
  const { taken, refused } = await split(viewer, order, await meant(viewer, form.data, query, now));
  if (taken.length === 0) throw new InvalidInput({ scope: [nothingLeft(refused)] });
  const batch: CaseBatch = {
    id: newId(),
    organisationId: viewer.organisationId,
    personId: viewer.personId,
    personName: viewer.name,
    at: now,
    order,
    matchIds: taken.map(({ id }) => id),
    refused,
    applied: 0,
    changed: 0,
  };
  const jobId = await begin(viewer, batch, now);
  if (jobId === null && order.intent === 'decide')
    await assessSuppliers(viewer, { ids: [...new Set(taken.map(({ supplierId }) => supplierId))] }, now);
  return { batchId: batch.id, jobId };
}

/** Keeps the order with its entry in the ledger, and carries out what fits into the same transaction. */
async function begin(viewer: Viewer, batch: CaseBatch, now: Date): Promise<string | null> {
  const { order, matchIds } = batch;
  return inTransaction(async () => {
    await addBatch(batch);
    const content = { batchId: batch.id, ...order, matchIds };
    const count = matchIds.length;
    const subjects = [{ kind: 'batch', id: batch.id }];
    await recordChange(viewer, { act: ACTS[order.intent], subjects, count, content }, now);
    if (count > MATCHES_A_PART) return enqueueJob(viewer, 'change-matches', { batchId: batch.id }, now);
    await applyPart(batch, now);
    return null;
  });
}

async function orderOf(viewer: Viewer, form: BulkForm): Promise<BulkOrder> {
  if (form.intent === 'assign')
    return { intent: 'assign', assigneeId: await assigneeFrom(viewer, form.assignee) };
  if (form.intent === 'due') return { intent: 'due', dueAt: dayFrom(form.due) };
  const { decision, reasons, comment } = form;
  if (decision === undefined) throw new InvalidInput({ decision: ['Choose what you found.'] });
  return { intent: 'decide', decision, reasons, comment };
}

async function meant(viewer: Viewer, form: BulkForm, query: MatchQuery, now: Date): Promise<Match[]> {
  const filter =
    form.scope === 'ticked' ? { ids: form.ids.filter(isId) } : await filterFor(viewer, query, now);
  const page = { sort: 'score' as const, skip: 0, limit: MOST_IN_BULK };
  const { matches, total } = await findMatches(viewer.organisationId, filter, page);
  if (total > MOST_IN_BULK)
    throw new InvalidInput({ scope: [`Narrow the filters: at most ${MOST_IN_BULK} matches at once.`] });
  if (form.scope === 'all' && total !== form.expected)
    throw new InvalidInput({
      scope: [`There are ${total} such matches now, and were ${form.expected}. Look at them again.`],
    });
  return matches;
}

async function split(
  viewer: Viewer,
  order: BulkOrder,
  matches: readonly Match[],
): Promise<{ taken: Match[]; refused: BulkRefusal[] }> {
  const needsSecond = await needsSecondPerson(viewer);
  const taken: Match[] = [];
  const refused: BulkRefusal[] = [];
  for (const match of matches) {
    const because = refusalOf(match, order, needsSecond);
    if (because === null) taken.push(match);
    else refused.push(toRefusal(match, because));
  }
  return { taken, refused };
}

const NAMED = 5;

function nothingLeft(refused: readonly BulkRefusal[]): string {
  if (refused.length === 0) return 'None of these matches is there any more. Look at the queue again.';
  const named = refused
    .slice(0, NAMED)
    .map(({ supplierName, listedName, because }) => `${supplierName} and ${listedName}: ${because}`);
  const more = refused.length > NAMED ? `; and ${refused.length - NAMED} more` : '';
  return `Nothing was changed. ${named.join('; ')}${more}.`;
}
