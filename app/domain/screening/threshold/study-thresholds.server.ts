import { setImmediate as letOthersWork } from 'node:timers/promises';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { matchesOfSuppliers } from '#models/screening-match.server.ts';
import { keepThresholdStudy } from '#models/threshold-study.server.ts';
import { ENGINE_VERSION, screenParty } from '../engine/screen-party.ts';
import { loadEngine, type Engine } from '../load-engine.server.ts';
import type { Match } from '../screening.ts';
import { toInputs, type SupplierForScreening } from '../supplier-inputs.ts';
import { LOWEST_THRESHOLD } from './threshold-choice.ts';
import {
  addToTally,
  emptyTally,
  MOST_CONFIRMED,
  type Standing,
  type StudiedFinding,
  type Tally,
  type ThresholdStudy,
} from './threshold-study.ts';

/** Other work is let in at least this often. */
const TURN_MS = 12;

type Steps = {
  report?: (progress: { done: number; total: number; note?: string }) => Promise<void>;
  signal?: AbortSignal;
};

/**
 * Holds the whole register against the lists in force at the lowest threshold, and keeps what each threshold would give
 * in place of the study before. No match and no screening is changed, so the ledger holds no entry of it.
 */
export async function studyThresholds(viewer: Actor, now: Date, steps: Steps = {}): Promise<ThresholdStudy> {
  authorise(viewer, 'screen', 'screening');
  const { organisationId } = viewer;
  const engine = await loadEngine(organisationId);
  const total = await countSuppliers(viewer);
  const tally = emptyTally();
  let began = performance.now();
  for await (const page of eachSupplier(viewer)) {
    const known = await knownMatches(
      organisationId,
      page.map(({ id }) => id),
    );
    for (const supplier of page) {
      addSupplier(tally, engine, supplier, known.get(supplier.id) ?? []);
      if (performance.now() - began < TURN_MS) continue;
      steps.signal?.throwIfAborted();
      await steps.report?.({ done: tally.suppliers, total, note: 'Trying every threshold' });
      await letOthersWork();
      began = performance.now();
    }
  }
  const study = {
    organisationId,
    at: now,
    personName: viewer.name,
    engine: ENGINE_VERSION,
    lists: [...engine.lists],
    ...tally,
  };
  await keepThresholdStudy(study);
  return study;
}

async function knownMatches(
  organisationId: string,
  supplierIds: readonly string[],
): Promise<Map<string, Match[]>> {
  const bySupplier = new Map<string, Match[]>();
  for (const match of await matchesOfSuppliers(organisationId, supplierIds))
    bySupplier.set(match.supplierId, [...(bySupplier.get(match.supplierId) ?? []), match]);
  return bySupplier;
}

function addSupplier(
  tally: Tally,
  { index }: Engine,
  supplier: SupplierForScreening,
  known: readonly Match[],
): void {
  const screened = screenParty(index, toInputs(supplier), { threshold: LOWEST_THRESHOLD, countryName });
  const findings = screened.findings.map(({ list, key, score, listedName }): StudiedFinding => {
    const match = known.find((one) => one.list === list && one.entityKey === key);
    return { list, key, score, listedName: listedName.name, standing: standingOf(match) };
  });
  addToTally(tally, supplier, { findings, cut: screened.candidatesCut });
  for (const match of known) {
    if (match.status !== 'confirmed' || tally.confirmed.length >= MOST_CONFIRMED) continue;
    const found = findings.find((one) => one.list === match.list && one.key === match.entityKey);
    tally.confirmed.push({
      matchId: match.id,
      supplierId: supplier.id,
      supplierName: supplier.name,
      listedName: match.finding.listedName.name,
      list: match.list,
      score: found?.score ?? null,
    });
  }
}

function standingOf(match: Match | undefined): Standing {
  if (match === undefined || match.status === 'open' || match.status === 'awaiting-second')
    return 'undecided';
  return match.status;
}
