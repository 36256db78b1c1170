import type { CaseFile } from './case.ts';

/** Where sealed bytes belong: they open nowhere else. */
export function evidencePlace({
  organisationId,
  matchId,
  id,
}: Pick<CaseFile, 'organisationId' | 'matchId' | 'id'>): string {
  return `organisation/${organisationId}/match/${matchId}/evidence/${id}`;
}
