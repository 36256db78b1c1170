import type { Viewer } from '#app/domain/access/viewer.ts';
import { fullAssessmentsOf } from '#app/domain/risk/full-assessments-of.server.ts';
import { countMatchesBySupplier } from '#app/domain/screening/count-matches-by-supplier.server.ts';
import { eachMatch } from '#app/domain/screening/each-match.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import type { ResultMatch, Results, ResultSupplier } from './results.ts';
import { summarise } from './summarise.server.ts';

/** The viewer's whole register with scores and matches, for the results workbook. */
export async function collectResults(viewer: Viewer, now: Date): Promise<Results> {
  authorise(viewer, 'export', 'screening');
  return {
    summary: await summarise(viewer, now),
    suppliers: eachResult(viewer),
    matches: eachNamed(viewer),
  };
}

/** Every match with the name of whoever works on it. */
async function* eachNamed(viewer: Viewer): AsyncGenerator<ResultMatch> {
  const names = new Map((await colleagues(viewer)).map(({ id, name }) => [id, name]));
  for await (const match of eachMatch(viewer)) {
    const { assigneeId } = match;
    const assignee = assigneeId === null ? null : (names.get(assigneeId) ?? 'Somebody who has left');
    yield { ...match, assignee };
  }
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
