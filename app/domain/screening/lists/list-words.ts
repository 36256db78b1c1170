import { writeDate } from '#app/domain/wording/written.ts';

type Completeness = { rows: number; total: number; counted: 'names' | 'orders' | 'entries'; asOf: string };

/** The notice that stands beside every result. A list that lacks names can never clear anybody. */
export function listNotice({ rows, total, counted, asOf }: Completeness): string {
  if (rows >= total)
    return `All ${rows} ${counted} of the file, as of ${writeDate(asOf)}. No match is not clear.`;
  return `Extract of the list, ${rows} of ${total} ${counted}, as of ${writeDate(asOf)}. No match is not clear.`;
}

/**
 * True when the entry's standing must be asked of the publisher before anything is built on it: it is said to be unknown,
 * or it is an order or an entry of a dated list without its date. Lists that give no dates at all are not meant.
 */
export function mustConfirm(entry: {
  status: 'active' | 'not-known';
  effective?: string | null | undefined;
  order?: string | null | undefined;
  subLists?: readonly string[] | undefined;
}): boolean {
  const isDated = (entry.order ?? null) !== null || (entry.subLists ?? []).length > 0;
  return entry.status === 'not-known' || (isDated && (entry.effective ?? null) === null);
}
