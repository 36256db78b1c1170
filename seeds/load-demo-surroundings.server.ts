import type { Viewer } from '#app/domain/access/viewer.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import { confirmHomepage } from '#app/domain/statements/publication/keep-homepage-check.server.ts';
import { saveScopeAnswers } from '#app/domain/statements/regimes/save-scope-answers.server.ts';
import { SCOPE_QUESTIONS } from '#app/domain/statements/regimes/scope-questions.ts';
import { saveRegistryPage } from '#app/domain/statements/registry/save-registry-page.server.ts';
import { receivePublicRequest } from '#app/domain/statements/requests/receive-request.server.ts';
import { checkSupplierStatement } from '#app/domain/statements/suppliers-statements/check-supplier-statement.server.ts';
import { saveSupplierStatement } from '#app/domain/statements/suppliers-statements/save-supplier-statement.server.ts';
import { SupplierListQuery } from '#app/domain/suppliers/list-query.ts';
import { listSuppliers } from '#app/domain/suppliers/list-suppliers.server.ts';
import {
  COPY_REQUEST,
  COPY_REQUEST_DAYS_AGO,
  HOMEPAGE,
  HOMEPAGE_PROOF,
  REGISTRY_PAGES,
  SCOPE_ANSWERS,
  SUPPLIER_STATEMENTS,
} from './demo/statements/around.ts';

/** Where the demonstration's company is found by the public. */
const SLUG = 'alderwick-stores-demo';

/** Answers the scope check, and gives the company its public address and its home page. */
export async function loadDemoAddress(owner: Viewer, now: Date): Promise<void> {
  const typed = (key: string) => SCOPE_ANSWERS[key] ?? '';
  await saveScopeAnswers(owner, { questions: SCOPE_QUESTIONS, typed }, now);
  const address = { slug: SLUG, homepage: HOMEPAGE, embedAllowed: true, askAllowed: true };
  await chooseAddress(owner, address, now);
}

/**
 * What stands around the two statements: the link that a person saw on the home page, half of this year's answers to the
 * registry, a request for a copy, and two suppliers' statements.
 *
 * @param draftId this year's statement
 */
export async function loadDemoSurroundings(
  { owner, officer }: { owner: Viewer; officer: Viewer },
  draftId: string,
  now: Date,
): Promise<void> {
  await confirmHomepage(owner, HOMEPAGE_PROOF, now);
  for (const { page, input } of REGISTRY_PAGES)
    await saveRegistryPage(officer, draftId, { page, version: 0, input }, now);
  await receivePublicRequest(SLUG, COPY_REQUEST, daysBefore(now, COPY_REQUEST_DAYS_AGO));
  for (const { supplier, said, text } of SUPPLIER_STATEMENTS) {
    const { suppliers } = await listSuppliers(officer, SupplierListQuery.parse({ text: supplier }));
    const [found] = suppliers;
    if (!found) continue;
    await saveSupplierStatement(officer, found.id, { ...said, coveredBy: null }, now);
    if (text !== null) await checkSupplierStatement(officer, found.id, { text }, now);
  }
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
