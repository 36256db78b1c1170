import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { listedEntitiesWithKeys } from '#models/listed-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { addAllowances, allowancesOf, moveAllowance } from '#models/screening-allowance.server.ts';
import { addDecisions, decisionsOnInputs } from '#models/screening-decision.server.ts';
import { addMatches, matchesOfSuppliers, refreshMatch } from '#models/screening-match.server.ts';
import { addScreenings } from '#models/screening.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { newAllowance } from './cases/new-allowance.ts';
import { dueDate } from './cases/case-settings.ts';
import { settingsOf } from './cases/settings-of.server.ts';
import { entityKeyOf, mergeMatches, type Carried, type OnRecord, type Screened } from './merge-matches.ts';
import { noteNews } from './monitoring/note-news.server.ts';
import type { DecisionRecord, Match, Screening } from './screening.ts';

/** Saves a batch of screenings and brings the matches up to them, in one transaction with one ledger entry. */
export async function saveScreenings(
  viewer: Actor,
  batch: readonly Screened[],
  now: Date,
): Promise<{ newMatches: number }> {
  const { organisationId } = viewer;
  const supplierIds = batch.map(({ supplier }) => supplier.id);
  const screenings = batch.map(({ screening }) => screening);
  return inTransaction(async () => {
    // The first write takes the store's writer: what is read after it cannot go stale before the commit.
    await addScreenings(screenings);
    const record = await readRecord(organisationId, supplierIds, screenings);
    const changes = mergeMatches(batch, record, newId);
    if (changes.added.length > 0) await addMatches(changes.added.map(({ match }) => match));
    for (const { match, seen } of changes.refreshed) await refreshMatch(organisationId, match.id, seen);
    for (const { id, ...to } of changes.moved) await moveAllowance(organisationId, id, to);
    await saveCarried([...changes.added, ...changes.refreshed], record, now);
    await noteNews({ organisationId, screenings, known: record.known, changes });
    await recordChange(
      viewer,
      {
        act: 'screening.done',
        subjects: batch.length === 1 ? supplierIds.map((id) => ({ kind: 'supplier', id })) : [],
        count: batch.length,
        content: screenings.map((one) => [one.supplierId, one.inputsHash, one.outcomeHash]),
      },
      now,
    );
    return { newMatches: changes.added.length };
  });
}

async function readRecord(
  organisationId: string,
  supplierIds: readonly string[],
  screenings: readonly Screening[],
): Promise<OnRecord> {
  const settings = await settingsOf(organisationId);
  const withFindings = screenings.filter((one) => one.findings.length > 0);
  return {
    known: await matchesOfSuppliers(organisationId, supplierIds),
    decided: await decisionsOnInputs(
      organisationId,
      withFindings.map((one) => one.inputsHash),
    ),
    allowances: await allowancesOf(organisationId, supplierIds),
    formerKeys: await formerKeysOfFindings(withFindings),
    dueAt: (strength, openedAt) => dueDate(settings, strength, openedAt),
  };
}

/** The keys that the found entities had before, of each list in the edition that it was screened against. */
async function formerKeysOfFindings(
  screenings: readonly Screening[],
): Promise<Map<string, readonly string[]>> {
  const wanted = new Map<string, { list: string; keys: Set<string> }>();
  for (const { lists, findings } of screenings) {
    for (const { list, key } of findings) {
      const versionId = lists.find((one) => one.list === list)?.versionId;
      if (versionId === undefined) continue;
      const edition = wanted.get(versionId) ?? { list, keys: new Set<string>() };
      edition.keys.add(key);
      wanted.set(versionId, edition);
    }
  }
  const former = new Map<string, readonly string[]>();
  for (const [versionId, { list, keys }] of wanted) {
    for (const { key, formerKeys } of await listedEntitiesWithKeys(versionId, [...keys]))
      if (formerKeys.length > 0) former.set(entityKeyOf(list, key), formerKeys);
  }
  return former;
}

type Changed = { match: Match; carried: Carried | null };

/** Writes down whose answers were taken over, and allows what another record's answer told apart. */
async function saveCarried(changed: readonly Changed[], { allowances }: OnRecord, now: Date): Promise<void> {
  const taken = changed.flatMap(({ match, carried }) => (carried === null ? [] : [{ match, carried }]));
  if (taken.length === 0) return;
  const decisions = taken.map(({ match, carried: { identityHash, ...answer } }): DecisionRecord => ({
    ...answer,
    id: newId(),
    organisationId: match.organisationId,
    supplierId: match.supplierId,
    list: match.list,
    entityKey: match.entityKey,
    matchId: match.id,
    at: now,
    carriedFrom: answer.matchId,
    batchId: null,
  }));
  await addDecisions(decisions);
  const allowed = new Set(allowances.map(({ matchId }) => matchId));
  const fresh = taken.filter(
    ({ carried }) => carried.decision === 'not-the-same' && !allowed.has(carried.matchId),
  );
  if (fresh.length > 0)
    await addAllowances(
      fresh.map(({ match, carried }) => newAllowance(newId(), match, { ...carried, reviewAt: null })),
    );
}
