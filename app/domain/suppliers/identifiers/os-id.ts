import { accept, type Checked, compact, refuse } from './check.ts';

/** Crockford's base 32: no I, L, O or U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Open Supply Hub's facility number: ISO country, year and day of the year of its making, five random characters and a
 * check character. The check is the sum of the two letters' character codes and of the other characters' base 32
 * values, modulo 32. Source: Open Supply Hub, os_id.py.
 */
export function checkOsId(raw: string): Checked {
  const value = compact(raw);
  if (value.length !== 15)
    return refuse(`Enter all 15 characters of the OS ID; this one has ${value.length}.`);
  const parts = /^([A-Z]{2})(\d{4})(\d{3})([0-9A-HJKMNP-TV-Z]{6})$/.exec(value);
  const day = Number(parts?.[3] ?? 0);
  if (!parts || day < 1 || day > 366)
    return refuse('Enter the OS ID as printed by Open Supply Hub, such as CN2021250D1DTN7.');
  if (osIdCheckCharacter(value.slice(0, 14)) !== value[14])
    return refuse('Check the OS ID for a typing mistake: its last character does not fit the rest.');
  return accept(value);
}

/** The check character for the first 14 characters of an OS ID. */
function osIdCheckCharacter(first14: string): string {
  const letters = first14.charCodeAt(0) + first14.charCodeAt(1);
  const rest = [...first14.slice(2)].reduce((sum, symbol) => sum + SYMBOLS.indexOf(symbol), 0);
  return SYMBOLS.charAt((letters + rest) % 32);
}
