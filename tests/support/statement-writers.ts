import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from './builders/organisation.ts';
import { statementOf } from './builders/statement.ts';
import type { Page } from './page.ts';
import type { Portal } from './portal.ts';
import { signIn } from './sign-in.ts';

/** The question that the tests of writing answer, in a statement of an organisation of its own. */
export const QUESTION = 'risk.where';

/** An organisation with a draft, and two people in it who may write: Ada, a compliance officer, and Bo, a contributor. */
export async function twoWriters(portal: Portal, name: string) {
  const owner = await organisationWithOwner(name);
  const [ada, bo] = await Promise.all([
    signIn(portal, 'compliance-officer', owner.organisationId),
    signIn(portal, 'contributor', owner.organisationId),
  ]);
  const { id } = await statementOf(owner);
  return { owner, ada, bo, id, question: paths.statementQuestion(id, QUESTION) };
}

/** What stands in the form of an answer. */
export function textIn(page: Page): string {
  return page.find('textarea[name=text]')?.textContent.trim() ?? '';
}

export function valueOf(page: Page, name: string): string {
  return page.find(`input[name=${name}]`)?.getAttribute('value') ?? '';
}
