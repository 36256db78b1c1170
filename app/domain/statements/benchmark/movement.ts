import { AREAS, SECTION_TITLES, type Area } from '../area.ts';
import type { AreaState, CheckReport, Outcome } from '../check/report.ts';

/** One thing that a statement is held against, this year and last. */
export type Compared<State> = {
  check: string;
  label: string;
  now: State;
  /** Null where there is no earlier text. */
  before: State | null;
  moved: Moved;
};

/** new: no earlier text to compare with. */
export type Moved = 'up' | 'down' | 'same' | 'new';

export type Standing = {
  areas: { area: Area; label: string; levels: Compared<AreaState>[] }[];
  signals: Compared<Outcome>[];
  /** What moved, in sentences. */
  says: string[];
};

const AREA_RANK: Readonly<Record<AreaState, number | null>> = {
  present: 2,
  'in-development': 1,
  absent: 0,
  'not-applicable': null,
  'cannot-tell': null,
};
const SIGNAL_RANK: Readonly<Record<Outcome, number | null>> = {
  found: 2,
  'in-development': 1,
  'not-found': 0,
  look: null,
  'not-applicable': null,
  'cannot-tell': null,
};

/** Where a statement stands by area, level and quality signal, and what moved since the text before it. */
export function standingOf(now: CheckReport, before: CheckReport | null): Standing {
  const areas = AREAS.map((area) => ({
    area,
    label: SECTION_TITLES[area],
    levels: now.areas
      .filter((one) => one.area === area)
      .map((reading) => {
        const earlier = before?.areas.find(({ check }) => check === reading.check)?.state ?? null;
        const label = `${SECTION_TITLES[area]}, level ${reading.level}`;
        const moved = movedBy(AREA_RANK[reading.state], earlier === null ? undefined : AREA_RANK[earlier]);
        return { check: reading.check, label, now: reading.state, before: earlier, moved };
      }),
  }));
  const signals = now.findings
    .filter(({ group }) => group === 'quality')
    .map(({ check, title, outcome }) => {
      const earlier = before?.findings.find((finding) => finding.check === check)?.outcome ?? null;
      const moved = movedBy(SIGNAL_RANK[outcome], earlier === null ? undefined : SIGNAL_RANK[earlier]);
      return { check, label: title, now: outcome, before: earlier, moved };
    });
  const all = [...areas.flatMap(({ levels }) => levels), ...signals];
  return { areas, signals, says: sayMoves(all, before !== null) };
}

/** `undefined`: there is no earlier text. A state without a rank cannot move. */
function movedBy(now: number | null, before: number | null | undefined): Moved {
  if (before === undefined) return 'new';
  if (now === null || before === null || now === before) return 'same';
  return now > before ? 'up' : 'down';
}

function sayMoves(all: readonly Compared<AreaState | Outcome>[], compared: boolean): string[] {
  if (!compared) return ['There is no earlier text to compare with.'];
  const named = (moved: Moved): string[] =>
    all.filter((one) => one.moved === moved).map(({ label }) => label);
  const [up, down] = [named('up'), named('down')];
  if (up.length === 0 && down.length === 0)
    return ['Nothing moved: the same was found as in last year’s text.'];
  return [
    ...(up.length > 0 ? [`More was found than last year on: ${up.join('; ')}.`] : []),
    ...(down.length > 0 ? [`Less was found than last year on: ${down.join('; ')}.`] : []),
  ];
}
