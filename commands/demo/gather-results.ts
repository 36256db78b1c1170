import { BAND_LABELS, type BandOrNone } from '#app/domain/risk/bands.ts';
import { listByPriority } from '#app/domain/risk/list-by-priority.server.ts';
import { portfolio } from '#app/domain/risk/portfolio.server.ts';
import type { DescribedMatch } from '#app/domain/screening/describe-matches.server.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { viewLists } from '#app/domain/screening/lists/view-lists.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { openMatches } from '#app/domain/screening/open-matches.server.ts';
import { viewMatch } from '#app/domain/screening/view-match.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { FileImport } from '#app/domain/suppliers/import/import-suppliers-from-file.server.ts';

/** A match with the first thing that speaks for it. */
export type TableMatch = DescribedMatch & { reason: string };

/** What the summary table tells. */
export type Results = {
  file: string;
  counts: FileImport['counts'];
  refused: FileImport['refused'];
  suppliers: number;
  matches: TableMatch[];
  /** What must stand beside matches of each list. */
  notices: string[];
  bands: { label: string; suppliers: number }[];
  top: { name: string; country: string | null; score: number | null; band: BandOrNone }[];
};

const BANDS_SHOWN: readonly BandOrNone[] = ['very-high', 'high', 'medium', 'low', 'not-scored'];
const TOP = 8;

/** Asks each room for what came of the main job. */
export async function gatherResults(viewer: Viewer, file: string, imported: FileImport): Promise<Results> {
  const { bands, suppliers } = await portfolio(viewer);
  const { lines } = await listByPriority(viewer, { page: 1 });
  const matches = await allMatches(viewer);
  return {
    file,
    counts: imported.counts,
    refused: imported.refused,
    suppliers,
    matches: await Promise.all(matches.map((match) => withReason(viewer, match))),
    notices: (await viewLists(viewer)).map((list) => `${list.title}: ${listNotice(list)}`).sort(),
    bands: BANDS_SHOWN.map((band) => ({ label: BAND_LABELS[band], suppliers: bands[band] })),
    top: lines
      .slice(0, TOP)
      .map(({ supplierName, place, score, band }) => ({ name: supplierName, country: place, score, band })),
  };
}

/** Every match of the latest screenings, decided or not, page by page. */
async function allMatches(viewer: Viewer): Promise<DescribedMatch[]> {
  const matches: DescribedMatch[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = await openMatches(viewer, MatchQuery.parse({ status: 'all', page }));
    matches.push(...found.matches.filter((match) => match.current));
    pages = found.pages;
  }
  return matches;
}

async function withReason(viewer: Viewer, described: DescribedMatch): Promise<TableMatch> {
  const { match } = await viewMatch(viewer, described.matchId);
  const { reasons } = match.finding;
  const first = reasons.find(({ side }) => side === 'for') ?? reasons[0];
  return { ...described, reason: first?.says ?? '' };
}
