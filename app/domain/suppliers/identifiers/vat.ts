import { accept, type Checked, compact, refuse } from './check.ts';
import { VAT_CHECKSUMS } from './vat-checksums.ts';

/** The form of each country's VAT number after its two letters. Source: European Commission, VIES; national tax offices. */
const FORMS: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CH: /^E\d{9}(MWST|TVA|IVA)?$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^[1-9]\d{8}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[0-9A-Z]\d{7}[0-9A-Z]$/,
  FI: /^\d{8}$/,
  FR: /^[0-9A-HJ-NP-Z]{2}\d{9}$/,
  GB: /^(\d{9}|\d{12}|(GD|HA)\d{3})$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IN: /^\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  NO: /^\d{9}(MVA)?$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  TR: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|(GD|HA)\d{3})$/,
};

/** VAT number with its country's two letters first. Form for all, check digits where the country's rule is public and stable. */
export function checkVat(raw: string): Checked {
  const value = compact(raw);
  const country = value.slice(0, 2);
  if (!/^[A-Z]{2}/.test(value))
    return refuse('Begin the VAT number with the two letters of its country, such as GB or DE.');
  const number = country === 'BE' && value.length === 11 ? `0${value.slice(2)}` : value.slice(2);
  const form = FORMS[country] ?? /^[0-9A-Z]{5,15}$/;
  if (!form.test(number))
    return refuse(`Check the VAT number: ${country} is not followed by the characters that country uses.`);
  if (!(VAT_CHECKSUMS[country]?.(number) ?? true))
    return refuse('Check the VAT number for a typing mistake: its check digits do not fit the rest.');
  return accept(country + number);
}
