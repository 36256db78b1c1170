import type { Viewer } from '#app/domain/access/viewer.ts';
import { findScope } from '#app/domain/statements/regimes/find-scope.server.ts';
import {
  BILL_HREF,
  NOT_LAW_YET,
  REFORM_DUTIES,
  reformStands,
} from '#app/domain/statements/regimes/reform-bill.ts';
import type { StandingLine } from './benchmark-view.ts';
import type { ReformNote } from './reform-part.tsx';

/**
 * What the reform would ask of a text, where the organisation has set a day for it that the period has come to: the six topics
 * would be compulsory. Names those on which nothing was found at the first level.
 */
export async function reformNote(
  viewer: Viewer,
  periodTo: string,
  lines: readonly StandingLine[],
): Promise<ReformNote | null> {
  const { reform } = await findScope(viewer);
  if (!reformStands(reform, periodTo)) return null;
  const missing = lines.filter(({ key, kind }) => key.endsWith('.1') && kind === 'missing');
  return {
    href: BILL_HREF,
    notLaw: NOT_LAW_YET,
    says: REFORM_DUTIES.find(({ key }) => key === 'six-topics')?.says ?? '',
    missing: missing.map(({ label }) => label),
  };
}
