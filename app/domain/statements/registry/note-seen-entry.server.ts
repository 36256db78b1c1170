import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { dayOf } from '../day-words.ts';
import { findStatement } from '../find-statement.server.ts';
import { keepComparison } from './keep-comparison.server.ts';
import type { RegistryComparison } from './registry-comparison.ts';

const ADDRESS = 'Enter the whole address of the entry, beginning with https://';
const DAY = 'Enter the day on which you saw it as year, month and day: 2026-05-14';

const SeenEntryForm = z.object({
  address: z
    .url({ protocol: /^https?$/, error: ADDRESS })
    .max(1_000, 'Shorten the address to 1000 characters'),
  seenOn: z.iso.date(DAY),
  note: z.string().trim().max(1_000, 'Shorten the note to 1000 characters').default(''),
});

/**
 * Keeps that a person saw the organisation's entry in the registry, where it stands and on which day.
 *
 * @throws InvalidInput by field
 * @throws NotFound where the organisation has no such statement
 */
export async function noteSeenEntry(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<RegistryComparison> {
  authorise(viewer, 'edit', 'statement');
  const statement = await findStatement(viewer, statementId);
  const form = SeenEntryForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { address, seenOn, note } = form.data;
  if (seenOn > dayOf(now))
    throw new InvalidInput({
      seenOn: ['This day is still to come. Enter the day on which you saw the entry'],
    });
  const seen = { address, on: seenOn };
  const found = { statementId: statement.id, row: null, same: 0, differs: [], seen, note };
  return keepComparison(viewer, found, now);
}
