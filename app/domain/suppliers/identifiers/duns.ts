import { accept, type Checked, compact, refuse } from './check.ts';

/** D-U-N-S number of Dun & Bradstreet: nine digits. Its check digit was given up in 2006, so only the form is checked. */
export function checkDuns(raw: string): Checked {
  const value = compact(raw);
  if (/^\d{9}$/.test(value)) return accept(value);
  if (/^\d{5,8}$/.test(value))
    return refuse(
      `Enter all nine digits of the D-U-N-S number; this one has ${value.length}. A spreadsheet may have dropped leading zeros.`,
    );
  return refuse('Enter the D-U-N-S number as nine digits.');
}
