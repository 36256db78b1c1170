import type { Actor } from '#app/domain/access/viewer.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { suppliersMatchedWith, suppliersWithMatches } from '#models/screening-match.server.ts';
import { buildIndex } from '../engine/build-index.ts';
import { screenParty } from '../engine/screen-party.ts';
import { toListedParty } from '../lists/listed-party.ts';
import type { ScreeningSteps } from '../screen-suppliers.server.ts';
import { toInputs } from '../supplier-inputs.ts';
import type { EntityChange } from './changed-entities.ts';

/**
 * How far below the threshold a supplier still counts as touched. Words weigh a little different among a few entities than
 * among all, so the look at the few must be more generous than the screening that follows.
 */
const MARGIN = 0.15;

/** Keys asked for in one query. */
const KEYS_AT_ONCE = 500;

/** `from` is the edition that the register was last held against; null when none is known. */
export type ChangedList = {
  list: string;
  from: string | null;
  changes: readonly EntityChange[];
  threshold: number;
};

export type Touched = { supplierIds: string[]; lookedAt: number };

/**
 * The suppliers that a change of a list may touch: those whose names resemble a new or changed entity, and those that
 * have a match with one that changed or is gone; when it is not known what the register was held against, all that have
 * a match with the list. Reads the whole register once.
 */
export async function findTouched(
  actor: Actor,
  { list, from, changes, threshold }: ChangedList,
  steps: ScreeningSteps = {},
): Promise<Touched> {
  const { organisationId } = actor;
  const touched = new Set(
    from === null
      ? await suppliersWithMatches(organisationId, { list, current: true })
      : await suppliersOnEntities(organisationId, list, changes),
  );
  const parties = changes
    .map((change) => (change.kind === 'removed' ? null : toListedParty(list, change.after)))
    .filter((party) => party !== null);
  if (parties.length === 0) return { supplierIds: [...touched].sort(), lookedAt: 0 };
  const index = buildIndex(parties);
  const options = { threshold: Math.max(0, threshold - MARGIN), countryName };
  const total = await countSuppliers(actor);
  let lookedAt = 0;
  for await (const page of eachSupplier(actor)) {
    steps.signal?.throwIfAborted();
    for (const supplier of page) {
      if (touched.has(supplier.id)) continue;
      if (screenParty(index, toInputs(supplier), options).findings.length > 0) touched.add(supplier.id);
    }
    lookedAt += page.length;
    await steps.report?.({ done: lookedAt, total, note: 'Looking for names like those that changed' });
  }
  return { supplierIds: [...touched].sort(), lookedAt };
}

/** The suppliers that have a match with an entity that changed or is gone. */
async function suppliersOnEntities(
  organisationId: string,
  list: string,
  changes: readonly EntityChange[],
): Promise<string[]> {
  const keys = changes.flatMap((change) =>
    change.kind === 'added' ? [] : change.kind === 'removed' ? [change.key] : [change.key, change.formerKey],
  );
  const found: string[] = [];
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE)
    found.push(...(await suppliersMatchedWith(organisationId, list, keys.slice(from, from + KEYS_AT_ONCE))));
  return found;
}
