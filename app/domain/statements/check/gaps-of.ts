import { AREAS } from '../area.ts';
import type { CheckReport, Finding, Gap } from './report.ts';

/**
 * What a statement seems to lack, in plain words: the legal minimum first, then area by area, then what would make it
 * stronger. Flags are no gaps.
 */
export function gapsOf(report: CheckReport): Gap[] {
  return report.findings.filter(isMissing).map(({ check, group, title, fix }) => ({
    check,
    area:
      group === 'areas'
        ? (AREAS[Number(check.charAt(1)) - 1] ?? 'quality')
        : group === 'legal'
          ? 'legal'
          : 'quality',
    says: fix ?? title,
  }));
}

function isMissing({ group, outcome }: Finding): boolean {
  return group !== 'flags' && (outcome === 'not-found' || outcome === 'in-development');
}
