import { createHash } from 'node:crypto';
import type { Actor } from '#app/domain/access/viewer.ts';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import {
  type AssessmentMark,
  assessmentsOfSuppliers,
  type AssessmentToSave,
  saveAssessments,
  type StoredAssessment,
} from '#models/assessment.server.ts';
import { addToRiskSummary } from '#models/risk-summary.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { type Assessment, changesBetween, type Findings, type Standing } from './assessment.ts';
import { addIncrements, contributionOf, difference } from './portfolio-cells.ts';

/** A supplier's fresh assessment, before it is known whether it says anything new. */
export type Assessed = { supplierId: string; findings: Findings; standing: Standing; fingerprint: string };

/** Each assessment is at most two writes; with the summary and the ledger a transaction stays under 200. */
const ASSESSMENTS_PER_TRANSACTION = 95;

/**
 * Saves one batch: its entry in the ledger stands in the first transaction and covers the whole batch, so that no
 * assessment is ever saved without one. Returns how many suppliers have new findings.
 */
export async function saveAssessed(viewer: Actor, batch: readonly Assessed[], now: Date): Promise<number> {
  let changed = 0;
  for (let from = 0; from < batch.length; from += ASSESSMENTS_PER_TRANSACTION) {
    const chunk = batch.slice(from, from + ASSESSMENTS_PER_TRANSACTION);
    changed += await inTransaction(async () => {
      if (from === 0) await recordBatch(viewer, batch, now);
      return saveChunk(viewer.organisationId, chunk, now);
    });
  }
  return changed;
}

/** SHA-256 of the findings: two assessments with the same one say the same. */
export function fingerprintOf(findings: Findings): string {
  return createHash('sha256').update(canonicalJson(findings)).digest('hex');
}

/** Whether the store already says all of this, findings and standing. */
export function isSettled({ standing: of, fingerprint }: AssessmentMark, assessed: Assessed): boolean {
  const { supplierName, place, division, influence } = of;
  const standing = { supplierName, place, division, influence };
  return fingerprint === assessed.fingerprint && canonicalJson(standing) === canonicalJson(assessed.standing);
}

async function recordBatch(viewer: Actor, batch: readonly Assessed[], now: Date): Promise<void> {
  const [only] = batch;
  await recordChange(
    viewer,
    {
      act: 'risk.assessed',
      subjects: batch.length === 1 && only ? [{ kind: 'supplier', id: only.supplierId }] : [],
      count: batch.length,
      content: batch.map(({ supplierId, fingerprint }) => ({ supplierId, fingerprint })),
    },
    now,
  );
}

/** Reads the earlier assessments again inside the transaction, so that two runs at once count each supplier once. */
async function saveChunk(organisationId: string, chunk: readonly Assessed[], now: Date): Promise<number> {
  const stored = await assessmentsOfSuppliers(
    organisationId,
    chunk.map(({ supplierId }) => supplierId),
  );
  let increments: Record<string, number> = {};
  const entries = chunk.flatMap((assessed) => {
    const before = stored.get(assessed.supplierId) ?? null;
    if (before && isSettled({ ...before, standing: before.assessment }, assessed)) return [];
    const entry = entryFor(organisationId, assessed, before, now);
    const counted = before ? contributionOf(before.assessment) : null;
    increments = addIncrements(increments, difference(counted, contributionOf(entry.assessment)));
    return [entry];
  });
  if (entries.length === 0) return 0;
  await saveAssessments(entries);
  await addToRiskSummary(organisationId, increments, now);
  return entries.filter(({ newFindings }) => newFindings).length;
}

function entryFor(
  organisationId: string,
  { supplierId, findings, standing, fingerprint }: Assessed,
  before: StoredAssessment | null,
  now: Date,
): AssessmentToSave {
  const newFindings = before?.fingerprint !== fingerprint;
  const assessment = {
    ...findings,
    ...standing,
    organisationId,
    supplierId,
    ...(newFindings ? freshFields(before?.assessment ?? null, findings, now) : keptFields(before, now)),
  };
  return { assessment, fingerprint, replaces: before, newFindings };
}

type Times = Pick<Assessment, 'assessedAt' | 'previous' | 'changes'>;

function freshFields(before: Assessment | null, findings: Findings, now: Date): Times {
  if (!before) return { assessedAt: now, previous: null, changes: [] };
  const { score, band, assessedAt } = before;
  return {
    assessedAt: now,
    previous: { score, band, assessedAt },
    changes: changesBetween(before, findings),
  };
}

function keptFields(before: StoredAssessment | null, now: Date): Times {
  return {
    assessedAt: before?.assessment.assessedAt ?? now,
    previous: before?.assessment.previous ?? null,
    changes: before?.assessment.changes ?? [],
  };
}
