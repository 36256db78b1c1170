import type { MatchStatus, ScreenedList } from '../screening.ts';
import { LOWEST_THRESHOLD, STEPS_TO_ONE, THRESHOLDS } from './threshold-choice.ts';

/** What people have said of a finding: nothing yet, also when it was never shown, or their decision. */
export type Standing = 'undecided' | Exclude<MatchStatus, 'open' | 'awaiting-second'>;

/** One finding of a study. */
export type StudiedFinding = {
  list: string;
  key: string;
  listedName: string;
  /** 0 to 1. */
  score: number;
  standing: Standing;
};

/** A supplier at the best of its findings. */
export type StudiedSupplier = { id: string; name: string; listedName: string; list: string; score: number };

/** A confirmed match; its score is null when it is not found at the lowest threshold either. */
export type StudiedConfirmed = {
  matchId: string;
  supplierId: string;
  supplierName: string;
  listedName: string;
  list: string;
  score: number | null;
};

/** What a register gives at every threshold. The arrays have one number a step of the scale: what falls into it. */
export type ThresholdStudy = {
  organisationId: string;
  at: Date;
  personName: string;
  engine: string;
  lists: ScreenedList[];
  /** Suppliers that were screened. */
  suppliers: number;
  /** Suppliers some of whose candidates were cut off, so that low thresholds may find more. */
  cut: number;
  /** Suppliers by the score of their best finding. */
  bySupplier: number[];
  findings: Record<Standing, number[]>;
  confirmed: StudiedConfirmed[];
  /** For each step some suppliers whose best finding falls into it. */
  samples: StudiedSupplier[][];
};

/** What one threshold would give. */
export type AtThreshold = {
  threshold: number;
  suppliers: number;
  alerts: number;
  byStanding: Record<Standing, number>;
};

export const MOST_SAMPLES = 4;
const MOST_SHOWN = 24;
export const MOST_CONFIRMED = 500;

export type Tally = Pick<
  ThresholdStudy,
  'suppliers' | 'cut' | 'bySupplier' | 'findings' | 'confirmed' | 'samples'
>;

/** A study of nothing, to be added to. */
export function emptyTally(): Tally {
  const zeros = () => THRESHOLDS.map(() => 0);
  return {
    suppliers: 0,
    cut: 0,
    bySupplier: zeros(),
    findings: { undecided: zeros(), confirmed: zeros(), 'not-the-same': zeros(), unsure: zeros() },
    confirmed: [],
    samples: THRESHOLDS.map(() => []),
  };
}

/** Adds a supplier with everything found for it from the lowest threshold on, the highest score first. */
export function addToTally(
  tally: Tally,
  supplier: { id: string; name: string },
  { findings, cut }: { findings: readonly StudiedFinding[]; cut: boolean },
): void {
  tally.suppliers += 1;
  if (cut) tally.cut += 1;
  for (const { standing, score } of findings) count(tally.findings[standing], score);
  const [best] = findings;
  if (best === undefined) return;
  count(tally.bySupplier, best.score);
  const samples = tally.samples[stepOf(best.score)];
  if (samples !== undefined && samples.length < MOST_SAMPLES) {
    const { listedName, list, score } = best;
    samples.push({ id: supplier.id, name: supplier.name, listedName, list, score });
  }
}

/** The step of the scale that a score falls into. */
function stepOf(score: number): number {
  const step = Math.floor((score - LOWEST_THRESHOLD) * STEPS_TO_ONE + 1e-6);
  return Math.min(THRESHOLDS.length - 1, Math.max(0, step));
}

function count(steps: number[], score: number): void {
  const step = stepOf(score);
  steps[step] = (steps[step] ?? 0) + 1;
}

type Counts = Pick<ThresholdStudy, 'bySupplier' | 'findings' | 'samples' | 'confirmed'>;

/** What a threshold of the scale would give. */
export function atThreshold({ bySupplier, findings }: Counts, threshold: number): AtThreshold {
  const from = stepOf(threshold);
  const above = (steps: readonly number[]) => steps.slice(from).reduce((sum, one) => sum + one, 0);
  const byStanding = {
    undecided: above(findings.undecided),
    confirmed: above(findings.confirmed),
    'not-the-same': above(findings['not-the-same']),
    unsure: above(findings.unsure),
  };
  const alerts = Object.values(byStanding).reduce((sum, one) => sum + one, 0);
  return { threshold, suppliers: above(bySupplier), alerts, byStanding };
}

/** The confirmed matches that a threshold would lose: found, but with a score below it. */
export function lostAt({ confirmed }: Counts, threshold: number): StudiedConfirmed[] {
  return confirmed.filter(({ score }) => score !== null && score < threshold);
}

/**
 * Suppliers on the margin between two thresholds: those that the lower one shows and the higher one does not. With one
 * threshold, the first that it shows.
 */
export function marginBetween({ samples }: Counts, a: number, b: number): StudiedSupplier[] {
  const [from, to] = [stepOf(Math.min(a, b)), stepOf(Math.max(a, b))];
  const steps = samples.slice(from, from === to ? from + 6 : to);
  return steps
    .flat()
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_SHOWN);
}
