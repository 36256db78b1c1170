import { accept, type Checked, compact, refuse } from './check.ts';

/** Registers of the United Kingdom that put letters before six digits: Scotland, Northern Ireland, partnerships, charities, overseas … */
const PREFIXES = new Set(
  'AC BR CE CS FC FE GE GN GS IC IP LP NA NC NF NI NL NO NP NR NV NZ OC OE PC RC RS SA SC SE SF SG SI SL SO SP SR SZ ZC'.split(
    ' ',
  ),
);

/** United Kingdom company number, eight characters; leading zeros that a spreadsheet dropped are put back. Source: Companies House, number formats. */
export function checkCompanyNumber(raw: string): Checked {
  const value = compact(raw);
  if (/^\d{1,8}$/.test(value)) return accept(value.padStart(8, '0'));
  const lettered = /^([A-Z]{2})(\d{1,6})(R?)$/.exec(value);
  if (lettered) return checkLettered(lettered[1] ?? '', lettered[2] ?? '', lettered[3] ?? '');
  if (/^R0\d{6}$/.test(value)) return accept(value);
  return refuse('Enter a company number of eight characters, such as 01234567 or SC123456.');
}

function checkLettered(prefix: string, digits: string, suffix: string): Checked {
  if (!PREFIXES.has(prefix))
    return refuse(`Check the first two letters: no United Kingdom register uses ${prefix}. Scotland is SC.`);
  const room = suffix ? 5 : 6;
  if (digits.length > room) return refuse('Enter a company number of eight characters, such as SC123456.');
  return accept(`${prefix}${digits.padStart(room, '0')}${suffix}`);
}
