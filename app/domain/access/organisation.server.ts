import { z } from 'zod';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { changeOrganisation, type Organisation, organisationWithId } from '#models/organisation.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { authorise } from './authorise.ts';
import type { Viewer } from './viewer.ts';

export const OrganisationDraft = z.object({
  name: z.string({ error: 'Enter the name of your organisation' }).max(200, 'Use at most 200 characters'),
  secondStepRequired: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});
export type OrganisationDraft = z.infer<typeof OrganisationDraft>;

/** The viewer's own organisation. */
export async function findOrganisation(viewer: Viewer): Promise<Organisation> {
  authorise(viewer, 'read', 'organisation');
  const organisation = await organisationWithId(viewer.organisationId);
  if (!organisation) throw new NotFound('organisation');
  return organisation;
}

/** Changes the organisation's name, and whether everybody needs the second step. */
export async function editOrganisation(viewer: Viewer, draft: OrganisationDraft, now: Date): Promise<void> {
  authorise(viewer, 'edit', 'organisation');
  const id = viewer.organisationId;
  await inTransaction(async () => {
    await changeOrganisation(id, draft);
    const subjects = [{ kind: 'organisation', id }];
    await recordChange(viewer, { act: 'organisation.edited', subjects, content: draft }, now);
  });
}
