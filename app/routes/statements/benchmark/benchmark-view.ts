import type { FoundKind } from '#app/components/status/found-mark.tsx';
import type { MovementRow } from '#app/components/charts/movement-rows.tsx';
import type { Compared, Moved, Standing } from '#app/domain/statements/benchmark/movement.ts';
import type { MetricReading, MetricState, SchemeReadings } from '#app/domain/statements/benchmark/schemes.ts';
import type { AreaState, Outcome } from '#app/domain/statements/check/report.ts';

type State = AreaState | Outcome;

const STATES: Readonly<Record<State, { step: number | null; word: string; kind: FoundKind }>> = {
  present: { step: 2, word: 'Present', kind: 'found' },
  found: { step: 2, word: 'Evidence found', kind: 'found' },
  'in-development': { step: 1, word: 'In development', kind: 'begun' },
  absent: { step: 0, word: 'Not found', kind: 'missing' },
  'not-found': { step: 0, word: 'Not found', kind: 'missing' },
  look: { step: null, word: 'Look at this', kind: 'look' },
  'not-applicable': { step: null, word: 'Not applicable', kind: 'not-applicable' },
  'cannot-tell': { step: null, word: 'Cannot tell', kind: 'unclear' },
};
const MOVES: Readonly<Record<Moved, string>> = {
  up: 'More than last year',
  down: 'Less than last year',
  same: 'The same',
  new: 'No earlier text',
};
const METRIC_STATES: Readonly<Record<MetricState, { kind: FoundKind; word: string }>> = {
  found: { kind: 'found', word: 'Evidence found' },
  planned: { kind: 'begun', word: 'Only planned' },
  'not-found': { kind: 'missing', word: 'Not found: is it there?' },
};

/** The steps of the picture, from the left. */
export const STEPS = ['not found', 'in development', 'evidence found'] as const;

export type StandingLine = {
  key: string;
  label: string;
  now: string;
  kind: FoundKind;
  before: string;
  moved: string;
};

/** Areas and signals as rows of a picture and of the table beside it. */
export function viewStanding({ areas, signals, says }: Standing) {
  const levels = areas.flatMap((area) => area.levels);
  return {
    says,
    areas: { rows: levels.map(rowOf), lines: levels.map(lineOf), sentence: countOf(levels) },
    signals: { rows: signals.map(rowOf), lines: signals.map(lineOf), sentence: countOf(signals) },
  };
}

function rowOf(one: Compared<State>): MovementRow {
  const { kind: _, ...now } = STATES[one.now];
  const before = one.before === null ? null : STATES[one.before].step;
  const move = one.moved === 'up' || one.moved === 'down' ? `: ${MOVES[one.moved].toLowerCase()}` : '';
  return { key: one.check, label: one.label, now: now.step, before, words: `${now.word}${move}` };
}

function lineOf({ check, label, now, before, moved }: Compared<State>): StandingLine {
  const { word, kind } = STATES[now];
  const earlier = before === null ? 'No earlier text' : STATES[before].word;
  return { key: check, label, now: word, kind, before: earlier, moved: MOVES[moved] };
}

function countOf(all: readonly Compared<State>[]): string {
  const found = all.filter(({ now }) => STATES[now].step === 2).length;
  const earlier = all.filter(({ before }) => before !== null && STATES[before].step === 2).length;
  const compared = all.some(({ before }) => before !== null);
  const last = compared ? `; last year for ${earlier}` : '';
  return `Evidence was found for ${found} of ${all.length}${last}.`;
}

/** The two schemes as tables. */
export function viewSchemes({ minimum, beyond, share }: SchemeReadings) {
  const found = minimum.filter(({ state }) => state === 'found').length;
  return {
    minimum: {
      sentence: `Evidence was found for ${found} of ${minimum.length} ingredients.`,
      lines: minimum.map(metricOf),
    },
    beyond: {
      sentence: `Evidence was found for ${beyond.filter(({ state }) => state === 'found').length} of ${beyond.length}: ${Math.round(share * 100)} per cent.`,
      lines: beyond.map(metricOf),
    },
  };
}

function metricOf({ key, label, state, evidence }: MetricReading) {
  return { key, label, evidence: [...evidence], ...METRIC_STATES[state] };
}
