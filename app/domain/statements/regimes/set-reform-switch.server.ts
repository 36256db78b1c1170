import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { keepReformSwitch } from '#models/scope-profile.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { ReformSwitch } from './reform-bill.ts';

/** The switch as it is typed: on needs a day. */
export const ReformDraft = z
  .object({
    reform: z.enum(['on', 'off'], { error: 'Choose on or off' }),
    reformFrom: z.iso.date('Enter the day as year, month and day, such as 2028-04-01').optional(),
  })
  .superRefine(({ reform, reformFrom }, context) => {
    if (reform === 'on' && reformFrom === undefined)
      context.addIssue({
        code: 'custom',
        path: ['reformFrom'],
        message: 'Enter the day from which to prepare. Without a day the switch stays off',
      });
  })
  .transform(({ reform, reformFrom }): ReformSwitch => ({ on: reform === 'on', from: reformFrom ?? null }));

/** Switches the duties of the reform that is before Parliament on from a day, or off. */
export async function setReformSwitch(viewer: Viewer, reform: ReformSwitch, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const { organisationId } = viewer;
  await inTransaction(async () => {
    await keepReformSwitch(organisationId, reform, now);
    const subjects = [{ kind: 'organisation', id: organisationId }];
    await recordChange(viewer, { act: 'scope.reform-set', subjects, content: reform }, now);
  });
}
