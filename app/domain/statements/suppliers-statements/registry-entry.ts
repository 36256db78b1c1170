import { AREAS, type Area } from '../area.ts';
import type { RegistryRow } from '../registry/csv-row.ts';

/** number: by company number · name: by the same name · person: confirmed by a person · unsure: waits for a person · refused: a person said no. */
export const MATCH_KINDS = ['number', 'name', 'person', 'unsure', 'refused'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** What the government registry says of one organisation and year, as its public file has it, beside a supplier. */
export type RegistryEntry = {
  id: string;
  organisationId: string;
  supplierId: string;
  /** Address of the summary and name of the organisation: members of a group share the address. */
  key: string;
  match: MatchKind;
  /** How alike the names are, 0 to 1; null where the number decided. */
  score: number | null;
  /** The year in which the statement was due. */
  year: number | null;
  name: string;
  companyNumber: string | null;
  group: boolean | null;
  parent: string | null;
  url: string | null;
  summaryUrl: string | null;
  from: string | null;
  to: string | null;
  approvedOn: string | null;
  updatedOn: string | null;
  /** Turnover as the organisation chose it: "Under £36 million". */
  turnover: string | null;
  areas: Readonly<Record<Area, boolean | null>>;
  /** Columns that are not known here, kept as they are. */
  further: { name: string; value: string }[];
  importId: string;
};

const LONGEST_CELL = 2000;

/** The key of a row: two rows of one key speak of the same organisation and year. */
export function keyOfRow({ summaryUrl, url, year, organisation }: RegistryRow): string {
  const address = summaryUrl ?? `${url ?? ''} ${year ?? ''}`;
  return `${address} ${organisation}`.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 1500);
}

/** The row as it is kept beside a supplier. */
export function entryOfRow(
  row: RegistryRow,
  matched: Pick<RegistryEntry, 'supplierId' | 'match' | 'score'>,
): Omit<RegistryEntry, 'id' | 'organisationId' | 'importId'> {
  const { organisation, cells, unknown, year, companyNumber, group, parent, areas } = row;
  const { url, summaryUrl, from, to, approvedOn, updatedOn } = row;
  return {
    ...matched,
    key: keyOfRow(row),
    name: organisation,
    turnover: cells.get('Turnover') || null,
    further: unknown.map(({ name, value }) => ({
      name: name.slice(0, 200),
      value: value.slice(0, LONGEST_CELL),
    })),
    ...{ year, companyNumber, group, parent, areas, url, summaryUrl, from, to, approvedOn, updatedOn },
  };
}

/** Whether an entry stands beside its supplier: matched for certain, or confirmed. */
function isMatched({ match }: Pick<RegistryEntry, 'match'>): boolean {
  return match === 'number' || match === 'name' || match === 'person';
}

/** The entry of the latest period; where none says its period, of the latest year. */
export function latestEntry(entries: readonly RegistryEntry[]): RegistryEntry | null {
  const age = ({ to, year }: RegistryEntry) => to ?? (year === null ? '' : String(year));
  const matched = entries.filter(isMatched);
  return matched.reduce<RegistryEntry | null>(
    (latest, entry) => (latest === null || age(entry) > age(latest) ? entry : latest),
    null,
  );
}

/** The areas that an entry says are not in the statement. */
export function areasWithout({ areas }: Pick<RegistryEntry, 'areas'>): Area[] {
  return AREAS.filter((area) => areas[area] === false);
}

/** The entries of each supplier, by its id. */
export function entriesBySupplier(entries: readonly RegistryEntry[]): Map<string, RegistryEntry[]> {
  const groups = new Map<string, RegistryEntry[]>();
  for (const entry of entries) {
    const own = groups.get(entry.supplierId);
    if (own) own.push(entry);
    else groups.set(entry.supplierId, [entry]);
  }
  return groups;
}
