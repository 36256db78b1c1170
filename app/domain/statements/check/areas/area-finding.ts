import { writeClauses } from '#app/domain/wording/written.ts';
import { SECTION_TITLES, type Area } from '../../area.ts';
import type { AreaReading, AreaState, Finding, Outcome, PointReading } from '../report.ts';

const OUTCOMES: Readonly<Record<AreaState, Outcome>> = {
  present: 'found',
  'in-development': 'in-development',
  absent: 'not-found',
  'not-applicable': 'not-applicable',
  'cannot-tell': 'cannot-tell',
};

/** What one area at one level comes to, as a finding beside the others. */
export function areaFinding({ check, area, level, state, points }: AreaReading): Finding {
  const missing = points.filter((point) => point.state === 'absent');
  return {
    check,
    group: 'areas',
    title: areaTitle(area, level),
    outcome: OUTCOMES[state],
    says: saysOf(points, state),
    fix:
      missing.length === 0 || state === 'cannot-tell'
        ? null
        : `Add ${writeClauses(missing.map(({ says }) => says))}.`,
    evidence: [
      ...new Map(
        points.flatMap(({ evidence }) => evidence.slice(0, 1)).map((one) => [one.sentence, one]),
      ).values(),
    ],
    questions: missing.map(({ key }) => key),
  };
}

/** "Training, level 2". */
function areaTitle(area: Area, level: 1 | 2): string {
  return `${SECTION_TITLES[area]}, level ${level}`;
}

function saysOf(points: readonly PointReading[], state: AreaState): string {
  if (state === 'cannot-tell') return 'This check reads English, and the text is in another language.';
  if (state === 'not-applicable') return 'The draft says that this does not apply.';
  const there = points.filter((point) => point.state === 'present').length;
  const begun = points.filter((point) => point.state === 'in-development').length;
  const plans = begun === 0 ? '' : ` Begun or planned: ${begun}.`;
  return there === 0
    ? `Evidence found for none of ${points.length} points.${plans}`
    : `Evidence found for ${there} of ${points.length} points.${plans}`;
}
