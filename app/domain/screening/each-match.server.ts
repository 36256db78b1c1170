import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findMatches } from '#models/screening-match.server.ts';
import { describeMatches, type DescribedMatch } from './describe-matches.server.ts';
import type { Reason } from './engine/evidence.ts';

const PAGE = 500;

/** A match with the evidence it rests on. */
export type ExplainedMatch = DescribedMatch & { reasons: readonly Reason[] };

/** Every match of the viewer's organisation, decided or not, the strongest first, a few hundred in memory at a time. */
export async function* eachMatch(viewer: Viewer): AsyncGenerator<ExplainedMatch> {
  authorise(viewer, 'read', 'screening');
  for (let skip = 0; ; skip += PAGE) {
    const page = { sort: 'score' as const, skip, limit: PAGE };
    const { matches } = await findMatches(viewer.organisationId, {}, page);
    const described = await describeMatches(matches);
    for (const [place, match] of described.entries())
      yield { ...match, reasons: matches[place]?.finding.reasons ?? [] };
    if (matches.length < PAGE) return;
  }
}
