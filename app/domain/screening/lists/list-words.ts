const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2025-01-15" as "15 January 2025", "2025-01" as "January 2025", "2025" as it is. */
export function listDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

type Completeness = { rows: number; total: number; counted: 'names' | 'orders' | 'entries'; asOf: string };

/** The notice that stands beside every result. A list that lacks names can never clear anybody. */
export function listNotice({ rows, total, counted, asOf }: Completeness): string {
  if (rows >= total)
    return `All ${rows} ${counted} of the file, as of ${listDate(asOf)}. No match is not clear.`;
  return `Extract of the list, ${rows} of ${total} ${counted}, as of ${listDate(asOf)}. No match is not clear.`;
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
