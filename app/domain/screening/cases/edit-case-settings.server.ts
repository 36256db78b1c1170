import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { saveCaseSettings } from '#models/case-settings.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { CaseSettingsForm, type CaseSettings } from './case-settings.ts';
import { settingsOf } from './settings-of.server.ts';

/** How the viewer's organisation works on its matches. */
export async function viewCaseSettings(viewer: Viewer): Promise<CaseSettings> {
  authorise(viewer, 'read', 'screening');
  return settingsOf(viewer.organisationId);
}

/**
 * Changes how matches are worked on. Due days that are set already stay.
 *
 * @throws InvalidInput by field
 */
export async function editCaseSettings(viewer: Viewer, input: unknown, now: Date): Promise<void> {
  authorise(viewer, 'edit', 'organisation');
  const form = CaseSettingsForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const id = viewer.organisationId;
  await inTransaction(async () => {
    await saveCaseSettings(id, form.data);
    const subjects = [{ kind: 'organisation', id }];
    await recordChange(viewer, { act: 'cases.settings-edited', subjects, content: form.data }, now);
  });
}
