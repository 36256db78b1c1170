import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { keepListChangeRun, listChangeRun } from '#models/list-change-run.server.ts';
import { coverageOf, setCoverage } from '#models/list-coverage.server.ts';
import { listVersionsById } from '#models/list-version.server.ts';
import { hasScreeningWithout } from '#models/screening.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { ENGINE_VERSION } from '../engine/screen-party.ts';
import { currentLists } from '../lists/current-lists.server.ts';
import { screenSuppliers, type ScreeningSteps } from '../screen-suppliers.server.ts';
import type { ListVersion } from '../screening.ts';
import { thresholdOf } from '../threshold/threshold-of.server.ts';
import { announceRun } from './announce-run.server.ts';
import type { EntityChange } from './changed-entities.ts';
import { findTouched, type Touched } from './find-touched.server.ts';
import { indexesOfChange } from './indexes-of-change.server.ts';
import type { ListChangeRun } from './list-change.ts';
import { listChanges } from './list-changes.server.ts';

/** What is asked: the list, the edition that was in force (null when it is new), and the run that the work belongs to. */
export type ListChangeOrder = { list: string; fromVersionId: string | null; runId: string };

/**
 * Brings the organisation's matches up to the edition of a list that is in force now, from the one its register was last
 * held against: suppliers that the change may touch are screened in full, all others are left alone. Gives back null
 * when there was nothing to do. Safe to repeat under the same run.
 */
export async function rescreenChangedList(
  actor: Actor,
  order: ListChangeOrder,
  now: Date,
  steps: ScreeningSteps = {},
): Promise<ListChangeRun | null> {
  authorise(actor, 'screen', 'screening');
  const { organisationId } = actor;
  const to = (await currentLists(organisationId)).find(({ list }) => list === order.list);
  if (to === undefined) return null;
  const covered = (await coverageOf(organisationId)).find(({ list }) => list === order.list);
  const fromVersionId = covered?.versionId ?? order.fromVersionId;
  if (fromVersionId === to.id) return null;
  if (fromVersionId === null && !(await hasScreeningWithout(organisationId, to.id))) {
    await setCoverage({ organisationId, list: to.list, versionId: to.id, at: now });
    return null;
  }
  const [from] = fromVersionId === null ? [] : await listVersionsById([fromVersionId]);
  const changes = await listChanges(from?.id ?? null, to.id);
  const threshold = await thresholdOf(organisationId);
  const edition = { list: order.list, from: from?.id ?? null };
  const indexes = await indexesOfChange(organisationId, edition);
  const touched = await findTouched(actor, { ...edition, changes, threshold, indexes }, steps);
  const run = await beginRun(actor, { order, from, to, changes, threshold, touched }, now);
  await screenSuppliers(actor, { ids: touched.supplierIds, runId: order.runId }, now, steps);
  if (touched.supplierIds.length > 0) await assessSuppliers(actor, { ids: touched.supplierIds }, now);
  const { newMatches, changedMatches, retiredMatches } = await announceRun(
    actor,
    { runId: run.id, screened: run.touched, listChange: run },
    now,
  );
  const finished = { ...run, finishedAt: now, newMatches, changedMatches, retiredMatches };
  await finishRun(actor, finished, now);
  return finished;
}

type Beginning = {
  order: ListChangeOrder;
  from: ListVersion | undefined;
  to: ListVersion;
  changes: readonly EntityChange[];
  threshold: number;
  touched: Touched;
};

async function beginRun(
  { organisationId, personId }: Actor,
  { order, from, to, changes, threshold, touched }: Beginning,
  now: Date,
): Promise<ListChangeRun> {
  const kept = await listChangeRun(organisationId, order.runId);
  const count = (kind: EntityChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const run: ListChangeRun = {
    id: order.runId,
    organisationId,
    list: order.list,
    listTitle: to.title,
    fromVersionId: from?.id ?? null,
    fromEdition: from?.edition ?? null,
    toVersionId: to.id,
    toEdition: to.edition,
    at: kept?.at ?? now,
    finishedAt: null,
    personId,
    engine: ENGINE_VERSION,
    threshold,
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    lookedAt: touched.lookedAt,
    touched: touched.supplierIds.length,
    newMatches: 0,
    changedMatches: 0,
    retiredMatches: 0,
  };
  await keepListChangeRun(run);
  return run;
}

async function finishRun(actor: Actor, run: ListChangeRun, now: Date): Promise<void> {
  const { organisationId, list, toVersionId: versionId } = run;
  await inTransaction(async () => {
    await keepListChangeRun(run);
    await setCoverage({ organisationId, list, versionId, at: now });
    const subjects = [{ kind: 'list-edition', id: versionId }];
    await recordChange(actor, { act: 'screening.list-change-followed', subjects, content: run }, now);
  });
}
