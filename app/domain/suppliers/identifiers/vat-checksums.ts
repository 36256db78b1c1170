import { luhn, mod97, weighted } from './check.ts';

/** Checks of national VAT numbers, given without the country's two letters and already of the right form. */
export const VAT_CHECKSUMS: Readonly<Record<string, (number: string) => boolean>> = {
  BE: (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)),
  DE: (number) => mod11And10(number) === 1,
  ES: isSpanish,
  FR: isFrench,
  GB: isBritish,
  IT: (number) => luhn(number) === 0,
  NL: (number) => isDutchElevenTest(number.slice(0, 9)) || mod97(`NL${number}`) === 1,
  PL: (number) => weighted(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9]),
  XI: isBritish,
};

/** Weights 8 to 2 and the last two digits, modulo 97, or the same plus 55 for numbers given since 2010. Source: HMRC V1.39. */
function isBritish(number: string): boolean {
  if (/^(GD|HA)/.test(number)) return true;
  const sum = weighted(number, [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

/** ISO/IEC 7064 MOD 11,10 over all digits; a right number leaves 1. */
function mod11And10(digits: string): number {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(digits.slice(-1))) % 10;
}

/** Elfproef of citizen service numbers: weights 9 to 2, the last digit counts minus one. */
function isDutchElevenTest(digits: string): boolean {
  return weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Two characters of key and the nine digits of the SIREN (a Luhn number; Monaco begins with 000). Source: Code général des impôts, art. 286 ter. */
function isFrench(number: string): boolean {
  const siren = number.slice(2);
  if (!siren.startsWith('000') && luhn(siren) !== 0) return false;
  const key = number.slice(0, 2);
  if (/^\d\d$/.test(key)) return Number(`${siren}12`) % 97 === Number(key);
  const symbols = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const [first, second] = [symbols.indexOf(key.charAt(0)), symbols.indexOf(key.charAt(1))];
  const value = /^\d/.test(key) ? first * 24 + second - 10 : first * 34 + second - 100;
  return (Number(siren) + 1 + Math.floor(value / 11)) % 11 === value % 11;
}

const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** DNI, NIE or NIF of a company. Source: Orden EHA/451/2008 and Real Decreto 338/1990. */
function isSpanish(number: string): boolean {
  const last = number.charAt(8);
  const first = number.charAt(0);
  if (/\d/.test(first)) return SPANISH_LETTERS.charAt(Number(number.slice(0, 8)) % 23) === last;
  const stranger = 'XYZ'.indexOf(first);
  if (stranger >= 0) return SPANISH_LETTERS.charAt(Number(`${stranger}${number.slice(1, 8)}`) % 23) === last;
  if (/[KLM]/.test(first)) return SPANISH_LETTERS.charAt(Number(number.slice(1, 8)) % 23) === last;
  const check = luhnOfSeven(number.slice(1, 8));
  const letter = 'JABCDEFGHI'.charAt(check);
  if (/[PQRSNW]/.test(first)) return last === letter;
  return last === String(check) || (!/[ABEH]/.test(first) && last === letter);
}

function luhnOfSeven(digits: string): number {
  return (10 - luhn(`${digits}0`)) % 10;
}
