import type { Viewer } from '#app/domain/access/viewer.ts';
import { supplierStatementWith } from '#models/supplier-statement.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import type { Portal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

export type Mills = { officer: SignedIn; owner: Viewer; mills: string };

/** An officer of a new organisation with one British supplier. */
export async function withMills(portal: Portal, name: string): Promise<Mills> {
  const owner = await organisationWithOwner(name);
  const mills = await supplierOf(owner, { name: 'Tarnbrook Mills (invented)', country: 'GBR' });
  return { owner, mills, officer: await signIn(portal, 'compliance-officer', owner.organisationId) };
}

/** What is kept of its statement. */
export function keptOf({ owner, mills }: Mills) {
  return supplierStatementWith(owner.organisationId, mills);
}

/** A short statement of a supplier that says some of what it should. */
export const STATEMENT_TEXT = `Modern slavery statement of Tarnbrook Mills for the year to 31 March 2026.
This statement was approved by the board of directors on 12 May 2026 and signed by Imogen Farrow, Director.
We trained 40 buyers in spotting forced labour in March 2026. We audited 12 mills in India and repaid recruitment fees to 9 migrant workers.`;

/** The form that hands in a text. */
export function pasted(text: string): FormData {
  const form = new FormData();
  form.append('form', 'read');
  form.append('text', text);
  return form;
}
