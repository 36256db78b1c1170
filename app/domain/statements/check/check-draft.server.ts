import type { Viewer } from '#app/domain/access/viewer.ts';
import { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { listSuppliers } from '#app/domain/suppliers/list-suppliers.server.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { dayOf } from '../day-words.ts';
import { findStatement } from '../find-statement.server.ts';
import { previousText } from '../last-year/previous-text.server.ts';
import type { Statement } from '../statement.ts';
import { composeContent } from '../writing/compose-content.server.ts';
import { checkStatement } from './check-statement.ts';
import { gatherFormFacts, type PublicAddress } from './gather-form-facts.server.ts';
import type { CheckReport } from './report.ts';
import { companiesIn, mayBeRelated } from './text/company-names.ts';
import { textOfContent } from './text-of-content.ts';
import { readingModel } from '../reading/reading-model.server.ts';

/** Names that are looked up in the register of suppliers for one text. */
const MOST_LOOKED_UP = 20;

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
    otherNames: await knownNames(viewer, statement, text),
    ...(await lastYear(viewer, statement)),
    today: dayOf(now),
  });
  return { statement, organisation, report, answers: spans.length };
}

/** Companies of the group, and those named in the text that stand in the register of suppliers. */
async function knownNames(viewer: Viewer, statement: Statement, text: string): Promise<string[]> {
  const entities = await entitiesOf(viewer.organisationId);
  const own = [...entities.map(({ name }) => name), ...statement.members.map(({ name }) => name)];
  const named = [...new Set(companiesIn(text).map(({ name }) => name))].filter(
    (name) => !own.some((one) => mayBeRelated(one, name)),
  );
  const found: string[] = [];
  for (const name of named.slice(0, MOST_LOOKED_UP)) {
    const { suppliers } = await listSuppliers(viewer, SupplierListQuery.parse({ text: name }));
    if (suppliers.length > 0) found.push(name);
  }
  return [...own, ...found];
}

async function lastYear(viewer: Viewer, statement: Statement): Promise<{ previousText?: string }> {
  const previous = await previousText(viewer, statement);
  return previous === null ? {} : { previousText: previous.text };
}
