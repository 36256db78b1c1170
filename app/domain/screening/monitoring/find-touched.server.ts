import type { Actor } from '#app/domain/access/viewer.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { suppliersMatchedWith, suppliersWithMatches } from '#models/screening-match.server.ts';
import type { ListedParty } from '../engine/party.ts';
import {
  buildReverseIndex,
  touchedBy,
  type IndexedSupplier,
  type ReverseIndex,
} from '../engine/reverse-index.ts';
import { toListedParty } from '../lists/listed-party.ts';
import type { ScreeningSteps } from '../screen-suppliers.server.ts';
import type { ListedEntity } from '../screening.ts';
import { toInputs } from '../supplier-inputs.ts';
import type { EntityChange } from './changed-entities.ts';
import { touchedByWeights, type Indexes } from './moved-weights.ts';

/** Keys asked for in one query. */
const KEYS_AT_ONCE = 500;

/** A list that changed, and what the register was held against before and is now. */
export type ChangedList = {
  list: string;
  /** The edition that the register was last held against; null when none is known. */
  from: string | null;
  changes: readonly EntityChange[];
  threshold: number;
  /** `before` is null when it is not known what the register was held against. */
  indexes: Indexes | (Pick<Indexes, 'now'> & { before: null });
};

export type Touched = { supplierIds: string[]; lookedAt: number };

/**
 * The suppliers that a change of a list may touch: those whose names or identifiers resemble a new or changed entity;
 * those that have a match with one that changed or is gone (when it is not known what the register was held against, all
 * that have a match with the list); and those for whom words weigh differently since. For everybody else a screening
 * would find what it found before. Reads the whole register once.
 */
export async function findTouched(
  actor: Actor,
  changed: ChangedList,
  steps: ScreeningSteps = {},
): Promise<Touched> {
  const { list, from, changes, threshold, indexes } = changed;
  const { organisationId } = actor;
  const touched = new Set(
    from === null
      ? await suppliersWithMatches(organisationId, { list, current: true })
      : await suppliersOnEntities(organisationId, list, changes),
  );
  if (changes.length === 0) return { supplierIds: [...touched].sort(), lookedAt: 0 };
  const { reverse, lookedAt } = await readRegister(actor, steps);
  const weigh = indexes.now.weigh.bind(indexes.now);
  for (const id of touchedBy(reverse, partiesAfter(list, changes), threshold, weigh)) touched.add(id);
  for (const id of await cutSuppliers(
    organisationId,
    touchedBy(reverse, partiesBefore(list, changes), threshold, weigh),
  ))
    touched.add(id);
  if (indexes.before !== null)
    for (const id of touchedByWeights(reverse, { before: indexes.before, now: indexes.now }, threshold))
      touched.add(id);
  return { supplierIds: [...touched].sort(), lookedAt };
}

async function readRegister(
  actor: Actor,
  steps: ScreeningSteps,
): Promise<{ reverse: ReverseIndex; lookedAt: number }> {
  const total = await countSuppliers(actor);
  const suppliers: IndexedSupplier[] = [];
  for await (const page of eachSupplier(actor)) {
    steps.signal?.throwIfAborted();
    for (const supplier of page) {
      const { kind, names, identifiers } = toInputs(supplier);
      suppliers.push({ id: supplier.id, kind, names, identifiers });
    }
    await steps.report?.({
      done: suppliers.length,
      total,
      note: 'Looking for names like those that changed',
    });
  }
  return { reverse: buildReverseIndex(suppliers), lookedAt: suppliers.length };
}

/** What can be found anew. */
function partiesAfter(list: string, changes: readonly EntityChange[]): ListedParty[] {
  return parties(
    list,
    changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after])),
  );
}

/** What may have stood in the way of others, where there were too many to be compared. */
function partiesBefore(list: string, changes: readonly EntityChange[]): ListedParty[] {
  return parties(
    list,
    changes.flatMap((change) => (change.kind === 'added' ? [] : [change.before])),
  );
}

function parties(list: string, entities: readonly ListedEntity[]): ListedParty[] {
  return entities.map((entity) => toListedParty(list, entity)).filter((party) => party !== null);
}

/** Those of the suppliers whose candidates were cut when they were last screened. */
async function cutSuppliers(organisationId: string, ids: ReadonlySet<string>): Promise<string[]> {
  if (ids.size === 0) return [];
  const cut = await suppliersWithMatches(organisationId, { partial: true, current: true });
  return cut.filter((id) => ids.has(id));
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
