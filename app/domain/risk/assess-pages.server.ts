import type { Actor } from '#app/domain/access/viewer.ts';
import type { Facts } from '#app/domain/reference/facts.ts';
import type { JobSteps } from '#app/platform/jobs/job.ts';
import { type AssessmentMark, assessmentMarks } from '#models/assessment.server.ts';
import { type Findings, METHOD, type RiskSubject, standingOf, toWeighInput } from './assessment.ts';
import { influenceOf, type SpendBasis } from './influence.ts';
import { type Assessed, fingerprintOf, isSettled, saveAssessed } from './save-assessed.server.ts';
import { type AwaitingListing, type ConfirmedListing, weigh, type Weighed } from './weigh.ts';

/** What the cross-check says of some suppliers, by supplier; one without matches may be absent. */
export type ListMatches = {
  confirmed: ReadonlyMap<string, readonly ConfirmedListing[]>;
  awaiting: ReadonlyMap<string, readonly AwaitingListing[]>;
};

export type AssessmentRun = {
  facts: Facts;
  subjects: readonly RiskSubject[];
  matchesOf(supplierIds: string[]): Promise<ListMatches>;
  spend: SpendBasis | null;
};

export type RunSteps = Pick<JobSteps, 'report' | 'signal'>;
export type AssessmentCounts = { assessed: number; changed: number };

/** So many suppliers are held against the store at once. */
const PAGE = 500;
/** So many changed assessments are one batch, and one entry in the ledger. */
const BATCH = 10_000;

/**
 * Assesses suppliers page by page and saves what changed: an assessment that finds the same as before leaves no record.
 * Safe to run again from the start: what was saved is then unchanged.
 */
export async function assessPages(
  viewer: Actor,
  run: AssessmentRun,
  now: Date,
  steps: RunSteps,
): Promise<AssessmentCounts> {
  const weighOnce = rememberedWeigh(run.facts);
  const counts = { assessed: 0, changed: 0 };
  let batch: Assessed[] = [];
  const saveBatch = async () => {
    counts.changed += await saveAssessed(viewer, batch, now);
    batch = [];
  };
  for (let from = 0; from < run.subjects.length; from += PAGE) {
    steps.signal.throwIfAborted();
    const page = run.subjects.slice(from, from + PAGE);
    batch.push(...(await assessPage(viewer, page, run, weighOnce)));
    counts.assessed += page.length;
    if (batch.length >= BATCH) await saveBatch();
    await steps.report({ done: counts.assessed, total: run.subjects.length, note: 'Weighing risk' });
  }
  await saveBatch();
  return counts;
}

type Weigh = (subject: RiskSubject, confirmed: readonly ConfirmedListing[]) => Weighed;

/** The assessments of a page that differ from those in the store. */
async function assessPage(
  viewer: Actor,
  page: readonly RiskSubject[],
  run: AssessmentRun,
  weighOnce: Weigh,
): Promise<Assessed[]> {
  const ids = page.map(({ id }) => id);
  const matches = await run.matchesOf(ids);
  const stored = await assessmentMarks(viewer.organisationId, ids);
  return page
    .map((subject) => assessOne(subject, run, matches, weighOnce))
    .filter((assessed) => !isSame(stored.get(assessed.supplierId), assessed));
}

function assessOne(
  subject: RiskSubject,
  run: AssessmentRun,
  matches: ListMatches,
  weighOnce: Weigh,
): Assessed {
  const findings: Findings = {
    ...weighOnce(subject, matches.confirmed.get(subject.id) ?? []),
    awaiting: [...(matches.awaiting.get(subject.id) ?? [])].sort((a, b) => (a.matchId < b.matchId ? -1 : 1)),
    factsEdition: run.facts.edition,
    method: METHOD,
  };
  return {
    supplierId: subject.id,
    findings,
    standing: standingOf(subject, influenceOf(subject, run.spend)),
    fingerprint: fingerprintOf(findings),
  };
}

function isSame(stored: AssessmentMark | undefined, assessed: Assessed): boolean {
  return stored !== undefined && isSettled(stored, assessed);
}

/** Suppliers often share country, trade, goods and profile: each such set is weighed once a run. */
function rememberedWeigh(facts: Facts): Weigh {
  const known = new Map<string, Weighed>();
  return (subject, confirmed) => {
    const input = toWeighInput(subject);
    if (confirmed.length > 0) return weigh(facts, input, confirmed);
    const key = JSON.stringify(input);
    const weighed = known.get(key) ?? weigh(facts, input);
    known.set(key, weighed);
    return weighed;
  };
}
