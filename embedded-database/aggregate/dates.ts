import { ObjectId } from 'bson';
import { location } from '../values/mongo-error.ts';

const DAY = 86_400_000;
const FIXED_UNITS: Record<string, number> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
};
const MONTH_UNITS: Record<string, number> = { month: 1, quarter: 3, year: 12 };
const WEEK_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const REFERENCE = Date.UTC(2000, 0, 1);
const SATURDAY = 6; // the reference day

/** A date, or the moment inside an ObjectId; null for anything else. */
export function asDate(value: unknown): Date | null {
  if (value instanceof Date) return value;
  return value instanceof ObjectId ? value.getTimestamp() : null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, made);
    return made;
  } catch {
    throw location(40485, `unrecognized time zone identifier: "${zone}"`);
  }
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function zoneOffset(zone: string, instant: number): number {
  if (zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0;
  const fixed = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

export interface Truncation {
  unit: string;
  binSize: number;
  zone: string;
  startOfWeek: string;
}

/** `$dateTrunc`: the start of the bin that holds the date, bins counted from 1 January 2000 in the zone's own clock. */
export function truncateDate(date: Date, { unit, binSize, zone, startOfWeek }: Truncation): Date {
  const instant = +date;
  const local = instant + zoneOffset(zone, instant);
  const start = startOfBin(local, unit, binSize, startOfWeek);
  return new Date(start - zoneOffset(zone, start - zoneOffset(zone, start)));
}

function startOfBin(local: number, unit: string, binSize: number, startOfWeek: string): number {
  const length = FIXED_UNITS[unit];
  if (length !== undefined) {
    const shift =
      unit === 'week'
        ? ((WEEK_DAYS.indexOf(startOfWeek.slice(0, 3).toLowerCase()) - SATURDAY + 7) % 7) * DAY
        : 0;
    const base = REFERENCE + shift;
    return base + Math.floor((local - base) / (length * binSize)) * length * binSize;
  }
  const months = MONTH_UNITS[unit];
  if (months === undefined) throw location(5439013, `unknown time unit value: ${unit}`);
  const date = new Date(local);
  const index = (date.getUTCFullYear() - 2000) * 12 + date.getUTCMonth();
  const step = months * binSize;
  return Date.UTC(2000, Math.floor(index / step) * step, 1);
}
