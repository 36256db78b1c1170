import type { LegalEntity } from '#app/domain/statements/entities/legal-entity.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { paths } from '#app/http/paths.ts';
import { newId } from '#models/new-id.server.ts';
import type { SignedIn } from '../sign-in.ts';
import { answerOf, entityOf, statementOf } from './statement.ts';

/** Somebody who may approve and sign for a company, in office since 2020. */
export const DIRECTOR = {
  id: newId(),
  name: 'Imogen Farrow',
  title: 'Chief executive and director',
  office: 'director' as const,
  personId: null,
  from: '2020-01-01',
  until: null,
};

/** Somebody who may do neither. */
export const MANAGER = {
  ...DIRECTOR,
  id: newId(),
  name: 'Piet Roon',
  title: 'Procurement manager',
  office: 'other' as const,
};

type Given = { entity?: Partial<LegalEntity>; statement?: Partial<Statement>; text?: string };

/** A draft for the year to 31 March 2026 with one answer, written by the viewer; its company has a director and a manager. */
export async function draftBy(
  viewer: SignedIn['viewer'],
  {
    entity = {},
    statement = {},
    text = 'We weave cotton cloth in Tarnbrook, and we buy yarn from mills in India.',
  }: Given = {},
): Promise<Statement> {
  const company = await entityOf(viewer, { officers: [DIRECTOR, MANAGER], ...entity });
  const draft = await statementOf(viewer, { entityId: company.id, ...statement });
  await answerOf(viewer, draft.id, { questionId: 'structure.business', text });
  return draft;
}

/** Where one of the forms of the approval is sent to. */
export const approvalForm = (id: string, name: string) => paths.statementApproval(id, { form: name });

/** A statement that this person wrote and put before the board, by the pages. */
export async function submittedBy(by: SignedIn, given: Given = {}): Promise<Statement> {
  const draft = await draftBy(by.viewer, given);
  await by.submit(approvalForm(draft.id, 'submit'), { acknowledged: 'on' });
  return draft;
}

/** What is typed to record an approval by the director, and a signature of somebody. */
export const AN_APPROVAL = {
  body: 'board',
  approvedOn: '2026-05-14',
  minute: 'Board 2026/05, item 7',
  officers: DIRECTOR.id,
};
export const A_SIGNATURE = { name: 'Imogen Farrow', title: 'Chief executive', signedOn: '2026-05-15' };
