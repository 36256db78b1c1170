import type { EntryPosition, EntryRow, RecordReader, RecordRow } from '../storage/record-reader.ts';
import type { Collection } from './catalogue.ts';
import type { IndexPlan, Plan } from './planner.ts';

/** Gives the reader for the next page: the committed state while somebody else's transaction is open. */
export type ReaderSource = () => RecordReader;

/** Counters that explain shows. */
export interface Effort {
  keys: number;
  documents: number;
}

const FIRST_PAGE = 64;
const NEXT_PAGE = 512;

/** Every record, page by page. */
export function* scan(collection: Collection, reader: ReaderSource, backwards = false): Generator<RecordRow> {
  let position: number | null = null;
  let size = FIRST_PAGE;
  for (;;) {
    const rows = reader().scan(collection.id, position, size, backwards);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    position = last[0];
    size = NEXT_PAGE;
  }
}

/** The rows that a plan leads to, each once. */
export function* rowsOf(
  plan: Plan,
  reader: ReaderSource,
  wanted: number,
  effort: Effort,
): Generator<RecordRow> {
  if (plan.kind === 'index' && !plan.index.multikey) {
    yield* entries(plan, reader, wanted, effort);
    return;
  }
  const seen = new Set<number>();
  for (const part of plan.kind === 'union' ? plan.plans : [plan]) {
    for (const row of entries(part, reader, wanted, effort)) {
      if (seen.has(row[0])) continue;
      seen.add(row[0]);
      yield row;
    }
  }
}

function* entries(
  plan: IndexPlan,
  reader: ReaderSource,
  wanted: number,
  effort: Effort,
): Generator<RecordRow> {
  const ranges = plan.backwards ? [...plan.ranges].reverse() : plan.ranges;
  for (const range of ranges) {
    let after: EntryPosition | null = null;
    let limit = wanted ? Math.min(wanted, NEXT_PAGE) : FIRST_PAGE;
    for (;;) {
      const rows: EntryRow[] = plan.point
        ? reader().point(plan.index, range.low)
        : reader().range(plan.index, range, { after, limit, backwards: plan.backwards });
      for (const [, rowId, bytes] of rows) {
        effort.keys++;
        yield [rowId, bytes];
      }
      const last = rows.at(-1);
      if (plan.point || !last || rows.length < limit) break;
      after = { key: last[0], rowId: last[1] };
      limit = NEXT_PAGE;
    }
  }
}
