import type { CheckReport, Finding } from '../check/report.ts';

/** Checks whose subject comes with approval, signature and publication: nothing of a draft can answer them. */
const OF_LATER_STEPS: readonly string[] = ['A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'];

/** What the checks of a draft leave to look at. */
export type ToLookAt = {
  /** Checks of the legal minimum without evidence that the text or its forms could give now. */
  legal: number;
  /** Flags raised. */
  flags: number;
  /** Points of the six areas of which nothing was seen. */
  points: number;
};

/** Counts what a person should look at before a draft goes before the board. */
export function toLookAt({ findings, areas }: Pick<CheckReport, 'findings' | 'areas'>): ToLookAt {
  const points = areas.flatMap((area) => area.points);
  return {
    legal: findings.filter((finding) => finding.group === 'legal' && isOpenNow(finding)).length,
    flags: findings.filter(({ group, outcome }) => group === 'flags' && outcome === 'look').length,
    points: points.filter(({ state }) => state === 'absent').length,
  };
}

function isOpenNow({ check, outcome }: Finding): boolean {
  if (OF_LATER_STEPS.includes(check)) return false;
  return outcome === 'not-found' || outcome === 'look' || outcome === 'in-development';
}
