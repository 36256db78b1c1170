import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { keepRegistryPage } from '#models/registry-answers.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { RegistryPage } from './registry-page.ts';
import { fieldsOfPage } from './registry-page.ts';

/**
 * Saves one page of the registry's form. Answers that break a rule of the form are saved too: the page lists what is to be
 * put right.
 *
 * @param input the fields of the page; others are left out
 * @throws InvalidInput where somebody saved the page since it was opened, or a text is beyond all measure
 * @throws Refused `statement.withdrawn` where the statement was given up
 */
export async function saveRegistryPage(
  viewer: Viewer,
  statementId: string,
  { page, version, input }: { page: RegistryPage; version: number; input: unknown },
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const statement = await findStatement(viewer, statementId);
  if (statement.state === 'withdrawn') throw new Refused('statement.withdrawn');
  const fields = fieldsOfPage(page).safeParse(input);
  if (!fields.success) throw new InvalidInput(z.flattenError(fields.error).fieldErrors);
  await inTransaction(async () => {
    const kept = await keepRegistryPage(viewer.organisationId, statementId, {
      page,
      fields: fields.data,
      expectedVersion: version,
      editedByName: viewer.name,
      editedAt: now,
    });
    if (!kept) throw new InvalidInput({ '': [SAVED_MEANWHILE] });
    const content = { page, ...fields.data };
    const subjects = [{ kind: 'statement', id: statementId }];
    await recordChange(viewer, { act: 'statement.registry-saved', subjects, content }, now);
  });
}

const SAVED_MEANWHILE =
  'Somebody else saved this page while you wrote. What you typed still stands below and is not saved: look at theirs in another window, then save again to put yours in its place';
