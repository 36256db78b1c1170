import type { Viewer } from '#app/domain/access/viewer.ts';
import { BAND_LABELS, type BandOrNone } from '#app/domain/risk/bands.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { viewLists } from '#app/domain/screening/lists/view-lists.server.ts';
import { eachMatch, type ExplainedMatch } from '#app/domain/screening/each-match.server.ts';
import { summarise } from '#app/domain/summary/summarise.server.ts';
import type { FileImport } from '#app/domain/suppliers/import/import-suppliers-from-file.server.ts';
import { now } from '#app/platform/clock.server.ts';

/** What the summary table tells. */
export type ResultsInWords = {
  file: string;
  counts: FileImport['counts'];
  refused: FileImport['refused'];
  suppliers: number;
  matches: ExplainedMatch[];
  /** What must stand beside matches of each list. */
  notices: string[];
  bands: { label: string; suppliers: number }[];
  top: { name: string; country: string | null; score: number; band: BandOrNone; critical: boolean }[];
};

const TOP = 8;
const BANDS_SHOWN: readonly BandOrNone[] = ['very-high', 'high', 'medium', 'low', 'not-scored'];

/** Asks each room for what came of the main job. */
export async function gatherResults(
  viewer: Viewer,
  file: string,
  { counts, refused }: FileImport,
): Promise<ResultsInWords> {
  const { suppliers, bands, top } = await summarise(viewer, now());
  const matches: ExplainedMatch[] = [];
  for await (const match of eachMatch(viewer)) if (match.current) matches.push(match);
  const lists = await viewLists(viewer);
  return {
    file,
    counts,
    refused,
    suppliers: suppliers.total,
    matches,
    notices: lists.map((list) => `${list.title}: ${listNotice(list)}`).sort(),
    bands: bands
      .toSorted((a, b) => BANDS_SHOWN.indexOf(a.band) - BANDS_SHOWN.indexOf(b.band))
      .map(({ band, count }) => ({ label: BAND_LABELS[band], suppliers: count })),
    top: top.slice(0, TOP),
  };
}
