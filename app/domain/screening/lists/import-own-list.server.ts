import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { ListVersion } from '../screening.ts';
import { askForRescreening } from './ask-for-rescreening.server.ts';
import { importList, type ListOrder, type ListOutcome } from './import-list.server.ts';

/** Brings in an edition of an organisation's own list, and writes in its ledger what came of it. */
export async function importOwnList(
  actor: Actor,
  order: Omit<ListOrder, 'organisationId'>,
  now: Date,
  report?: (done: number, total: number) => Promise<void>,
): Promise<ListOutcome> {
  const { organisationId, personId } = actor;
  const alongside = async (version: ListVersion, before: ListVersion | null) => {
    const { id, list, contentHash, rows, reason } = version;
    const content = { list, contentHash, rows, reason, from: before?.id ?? null };
    const subjects = [{ kind: 'list-edition', id }];
    await recordChange(actor, { act: 'list.imported', subjects, content }, now);
    await askForRescreening(version, before, personId, now);
  };
  const outcome = await importList({ ...order, organisationId }, now, {
    alongside,
    ...(report === undefined ? {} : { report }),
  });
  if (outcome.kind === 'refused') {
    const subjects = [{ kind: 'list-edition', id: outcome.versionId }];
    const content = { list: order.list, because: outcome.because };
    await inTransaction(() => recordChange(actor, { act: 'list.refused', subjects, content }, now));
  }
  return outcome;
}
