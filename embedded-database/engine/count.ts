import type { Collection } from './catalogue.ts';
import type { ReaderSource } from './rows.ts';
import { prepare, type PreparedSelection, select, type Selection } from './select.ts';

/** How many documents there are; without reading them when an index decides. */
export function count(collection: Collection, selection: Selection, reader: ReaderSource): number {
  const prepared = prepare(collection, { ...selection, sort: undefined });
  const { skip = 0, limit = 0 } = selection;
  const all = countAll(collection, selection, prepared, reader);
  const rest = Math.max(0, all - skip);
  return limit ? Math.min(rest, limit) : rest;
}

function countAll(
  collection: Collection,
  selection: Selection,
  { plan, filter }: PreparedSelection,
  reader: ReaderSource,
): number {
  if (!Object.keys(filter).length) return reader().count(collection.id);
  if (plan?.kind === 'index' && plan.exact)
    return plan.ranges.reduce((sum, range) => sum + reader().countEntries(plan.index, range), 0);
  let counted = 0;
  for (const _found of select(
    collection,
    { ...selection, sort: undefined, skip: 0, limit: 0, bytesOnly: true },
    reader,
  ))
    counted++;
  return counted;
}
