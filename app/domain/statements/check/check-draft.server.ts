import type { Viewer } from '#app/domain/access/viewer.ts';
import { dayOf } from '../day-words.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import { composeContent } from '../writing/compose-content.server.ts';
import { besideText } from './beside-text.server.ts';
import { checkStatement } from './check-statement.ts';
import { gatherFormFacts, type PublicAddress } from './gather-form-facts.server.ts';
import type { CheckReport } from './report.ts';
import { textOfContent } from './text-of-content.ts';
import { readingModel } from '../reading/reading-model.server.ts';

export type CheckedDraft = {
  statement: Statement;
  organisation: string;
  report: CheckReport;
  answers: number;
};

/**
 * Checks our own statement as it stands: its text, what its forms know, and last year's text beside it.
 *
 * @throws NotFound where the organisation has no such statement
 */
export async function checkDraft(
  viewer: Viewer,
  statementId: string,
  { now, publicAddress }: { now: Date; publicAddress: PublicAddress },
): Promise<CheckedDraft> {
  const statement = await findStatement(viewer, statementId);
  const content = await composeContent(viewer, statement, now);
  const { text, spans } = textOfContent(content);
  const organisation = content.organisation.name;
  const report = checkStatement({
    model: readingModel(),
    text,
    spans,
    form: await gatherFormFacts(viewer, statement, publicAddress),
    organisation,
    ...(await besideText(viewer, statement, text)),
    today: dayOf(now),
  });
  return { statement, organisation, report, answers: spans.length };
}
