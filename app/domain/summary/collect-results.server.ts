import type { Viewer } from '#app/domain/access/viewer.ts';
import { fullAssessmentsOf } from '#app/domain/risk/full-assessments-of.server.ts';
import { countMatchesBySupplier } from '#app/domain/screening/count-matches-by-supplier.server.ts';
import { eachMatch } from '#app/domain/screening/each-match.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Results, ResultSupplier } from './results.ts';
import { summarise } from './summarise.server.ts';

/** The viewer's whole register with scores and matches, for the results workbook. */
export async function collectResults(viewer: Viewer, now: Date): Promise<Results> {
  authorise(viewer, 'export', 'screening');
  return {
    summary: await summarise(viewer, now),
    suppliers: eachResult(viewer),
    matches: eachMatch(viewer),
  };
}

async function* eachResult(viewer: Viewer): AsyncGenerator<ResultSupplier> {
  for await (const page of eachSupplier(viewer)) {
    const ids = page.map(({ id }) => id);
    const assessments = await fullAssessmentsOf(viewer, ids);
    const counts = await countMatchesBySupplier(viewer, ids);
    for (const { id, reference, name, country } of page) {
      yield {
        reference,
        name,
        country,
        assessment: assessments.get(id) ?? null,
        openMatches: counts.get(id)?.open ?? 0,
        confirmedMatches: counts.get(id)?.confirmed ?? 0,
      };
    }
  }
}
