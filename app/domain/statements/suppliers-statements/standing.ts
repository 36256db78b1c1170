import { type Area, AREAS } from '../area.ts';
import { dayInWords } from '../day-words.ts';
import { addMonths } from '../regimes/days.ts';
import { needNotPublish } from './duty.ts';
import { areasWithout, latestEntry, type RegistryEntry } from './registry-entry.ts';
import type { SupplierStatement } from './supplier-statement.ts';

/** has: one is known that is young enough · late: the one after it should be there · none: none is known. */
export const STANDINGS = ['has', 'late', 'none'] as const;
export type StatementStanding = (typeof STANDINGS)[number];

/** A year for the next period, and six months to publish: the guidance's time. */
const MONTHS_UNTIL_LATE = 18;
const MONTHS_UNTIL_LOOK = 12;

type Known = Pick<
  SupplierStatement,
  'ukBusiness' | 'turnover' | 'periodTo' | 'coveredBy' | 'address' | 'reading' | 'lookedAt'
>;

/**
 * Last day of the latest period that is known, ISO date: as a person saw it, as it was read in the text, or as the registry
 * has it.
 */
export function latestPeriod(
  known: Pick<Known, 'periodTo' | 'reading'>,
  entries: readonly RegistryEntry[],
): string | null {
  const days = [known.periodTo, known.reading?.details.to ?? null, latestEntry(entries)?.to ?? null];
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * Where a supplier stands with its statement on a day (ISO date). One that need not publish is never late: what it has
 * published is voluntary.
 */
export function standingOf(
  known: Known,
  entries: readonly RegistryEntry[],
  today: string,
): { standing: StatementStanding; because: string } {
  const to = latestPeriod(known, entries);
  const free = needNotPublish(known, entries);
  const tail = [groupWords(known, entries), free ? VOLUNTARY : null].filter((words) => words !== null);
  const said = (standing: StatementStanding, because: string) => ({
    standing,
    because: [because, ...(standing === 'none' ? [] : tail)].join(' '),
  });
  if (to !== null) {
    const late = addMonths(to, MONTHS_UNTIL_LATE);
    return today > late && !free
      ? said(
          'late',
          `The latest that is known covers the year to ${dayInWords(to)}; one for the year after was due by ${dayInWords(late)} under the guidance.`,
        )
      : said('has', `The latest that is known covers the year to ${dayInWords(to)}.`);
  }
  if (latestEntry(entries) !== null) return said('has', 'The registry holds one, without its period.');
  if (known.reading !== null) return said('has', 'One was read here; its period is not recorded.');
  if (known.coveredBy !== null) return said('has', 'Its period is not recorded.');
  if (known.address?.result === 'reached')
    return said('has', 'An address of one is noted; its period is not recorded.');
  return said('none', 'None is known: not in an imported registry file, none read here, no address noted.');
}

const VOLUNTARY =
  'By what is recorded it need not publish one, so it did so of its own accord and none is late.';

/** Whose statement it is, where a group's covers the supplier; a person's word counts before the registry's. */
function groupWords(
  { coveredBy }: Pick<Known, 'coveredBy'>,
  entries: readonly RegistryEntry[],
): string | null {
  if (coveredBy !== null) return `It is covered by the group statement of ${coveredBy}, a person recorded.`;
  const latest = latestEntry(entries);
  const parent = latest?.parent?.trim() ?? '';
  if (latest === null || latest.group !== true || parent === '') return null;
  return parent.toLowerCase() === latest.name.toLowerCase()
    ? 'It is a statement for its whole group.'
    : `It is covered by the group statement of ${parent}, the registry says.`;
}

/** The areas that seem to be missing: by the reading of its text where there is one, else by what it says in the registry. */
export function lackingAreas(
  { reading }: Pick<SupplierStatement, 'reading'>,
  entries: readonly RegistryEntry[],
): { areas: Area[]; by: 'reading' | 'registry' | null } {
  if (reading !== null)
    return { areas: AREAS.filter((area) => reading.absent.includes(area)), by: 'reading' };
  const latest = latestEntry(entries);
  return latest === null ? { areas: [], by: null } : { areas: areasWithout(latest), by: 'registry' };
}

/**
 * Why a supplier's statement should be looked at again, or null: nobody has for twelve months, or the one for the next year
 * is due. A supplier of whose statement nothing is known gives no cause.
 */
export function reasonToLook(known: Known, entries: readonly RegistryEntry[], now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  const { standing, because } = standingOf(known, entries, today);
  const seen = [known.lookedAt, known.reading?.at ?? null, known.address?.at ?? null].filter(
    (at) => at !== null,
  );
  const last = seen.sort((a, b) => a.getTime() - b.getTime()).at(-1);
  const since = last?.toISOString().slice(0, 10);
  if (standing === 'late' && (since === undefined || since < lateSince(known, entries))) return because;
  if (since !== undefined && addMonths(since, MONTHS_UNTIL_LOOK) < today)
    return `Nobody has looked at it since ${dayInWords(since)}.`;
  return null;
}

function lateSince(known: Known, entries: readonly RegistryEntry[]): string {
  const to = latestPeriod(known, entries);
  return to === null ? '' : addMonths(to, MONTHS_UNTIL_LATE);
}
