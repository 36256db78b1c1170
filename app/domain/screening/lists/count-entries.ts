import type { ListCounts } from '../screening.ts';
import type { ListEntry } from './list-file.ts';

/** How many entries of each kind there are, and how many names they have together. */
export function countEntries(entries: readonly ListEntry[]): ListCounts {
  const counts: ListCounts = { company: 0, person: 0, vessel: 0, aircraft: 0, goods: 0, region: 0, names: 0 };
  for (const { subject, names } of entries) {
    counts[subject] += 1;
    counts.names += names.length;
  }
  return counts;
}
