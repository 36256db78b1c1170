import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { keepKnown } from './save-supplier-statement.server.ts';
import { supplierStatementOf } from './supplier-statement-of.server.ts';

export const AskDraft = z.object({
  ownerId: z
    .string({ error: 'Choose who writes to the supplier' })
    .min(1, 'Choose who writes to the supplier'),
  dueOn: z.iso
    .date('Enter the day as year, month and day, such as 2026-12-31')
    .optional()
    .transform((day) => day ?? null),
});
export type AskDraft = z.output<typeof AskDraft>;

export const LetterDraft = z.object({
  words: z
    .string({ error: 'Write the letter, or leave it as it was proposed' })
    .trim()
    .min(1, 'Write the letter, or leave it as it was proposed')
    .max(20_000, 'Shorten the letter to 20,000 characters')
    .transform((words) => words.replaceAll('\r\n', '\n')),
});

/** Sets the task to write to a supplier about its statement. @throws NotFound · InvalidInput on `ownerId` */
export async function planAsk(
  viewer: Viewer,
  supplierId: string,
  { ownerId, dueOn }: AskDraft,
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const owner = (await colleaguesWhoMay(viewer, 'edit', 'statement')).find(({ id }) => id === ownerId);
  if (!owner)
    throw new InvalidInput({ ownerId: ['Choose somebody of your organisation who may work on statements'] });
  const ask = { ownerId, ownerName: owner.name, dueOn, setAt: now, doneAt: null };
  await keepKnown(viewer, supplierId, { act: 'supplier-statement.ask-set', change: { ask } }, now);
}

/** Says that the supplier was written to. @throws NotFound · Refused `task.conflict` where no task is open */
export async function finishAsk(viewer: Viewer, supplierId: string, now: Date): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const { ask } = (await supplierStatementOf(viewer, supplierId)).known;
  if (ask === null || ask.doneAt !== null) throw new Refused('task.conflict');
  const change = { ask: { ...ask, doneAt: now } };
  await keepKnown(viewer, supplierId, { act: 'supplier-statement.asked', change }, now);
}

/** Keeps the letter to a supplier in a person's own words; null brings back the proposed one. @throws NotFound */
export async function writeLetter(
  viewer: Viewer,
  supplierId: string,
  letter: string | null,
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  await keepKnown(viewer, supplierId, { act: 'supplier-statement.letter-written', change: { letter } }, now);
}
