import { checkIdentifier } from '../identifiers/identifier.ts';
import type { RowCells } from './read-cells.ts';
import { type DecimalMark, parseNumber } from './parse-number.ts';
import type { SitePatch } from './patch.ts';
import { optional } from './optional.ts';

/** The site that the row tells of, or none when it says nothing of a place. */
export function readSite(row: RowCells, country: string | undefined, mark: DecimalMark): SitePatch[] {
  const latitude = readDegrees(row, 'latitude', 90, mark);
  const longitude = readDegrees(row, 'longitude', 180, mark);
  if ((latitude === undefined) !== (longitude === undefined) && row.refused.length === 0) {
    const missing = latitude === undefined ? 'latitude' : 'longitude';
    row.refuse(missing, 'Give both latitude and longitude, or neither.');
  }
  const hasPoint = latitude !== undefined && longitude !== undefined && !(latitude === 0 && longitude === 0);
  const site: SitePatch = {
    ...optional('name', oneLine(row.text('siteName'), 200)),
    ...optional('address', readAddress(row)),
    ...optional('city', oneLine(row.text('city'), 120)),
    ...optional('region', oneLine(row.text('region'), 120)),
    ...(hasPoint ? { latitude, longitude, precision: 'exact' as const } : {}),
    ...optional('osId', readOsId(row)),
  };
  const says = Object.keys(site).length > 0;
  return says ? [{ ...site, ...optional('country', country) }] : [];
}

function readAddress(row: RowCells): string | undefined {
  const typed = oneLine(row.text('address')?.replace(/\n/g, ', '), 100_000);
  if (typed && typed.length > 500)
    return row.refuse('address', 'Shorten the address to 500 characters; move other remarks to the notes.');
  return typed;
}

function readOsId(row: RowCells): string | undefined {
  const typed = row.text('osId');
  if (!typed) return undefined;
  const checked = checkIdentifier('OS-ID', typed);
  return checked.ok ? checked.value : row.refuse('osId', checked.fix);
}

function readDegrees(
  row: RowCells,
  field: 'latitude' | 'longitude',
  most: number,
  mark: DecimalMark,
): number | undefined {
  const typed = row.text(field);
  if (!typed) return undefined;
  const fix = `Enter the ${field} in degrees, between -${most} and ${most}, such as 23.998.`;
  const number = Number(typed);
  if (Number.isFinite(number)) return Math.abs(number) <= most ? number : row.refuse(field, fix);
  const parsed = parseNumber(typed.replace(/°/g, ''), mark);
  return parsed.ok && !parsed.percent && !parsed.range && Math.abs(parsed.number) <= most
    ? parsed.number
    : row.refuse(field, fix);
}

function oneLine(text: string | undefined, longest: number): string | undefined {
  return text?.replace(/\s+/g, ' ').trim().slice(0, longest) || undefined;
}
