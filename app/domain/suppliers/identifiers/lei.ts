import { accept, type Checked, compact, mod97, refuse } from './check.ts';

/** Legal Entity Identifier: 18 letters or digits and two check digits. Source: ISO 17442-1, check by ISO/IEC 7064 MOD 97-10. */
export function checkLei(raw: string): Checked {
  const value = compact(raw);
  if (value.length !== 20) return refuse(`Enter all 20 characters of the LEI; this one has ${value.length}.`);
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(value))
    return refuse('Enter the LEI as 18 letters or digits followed by two digits.');
  if (mod97(value) !== 1)
    return refuse('Check the LEI against its register entry: its last two digits do not fit the rest.');
  return accept(value);
}
