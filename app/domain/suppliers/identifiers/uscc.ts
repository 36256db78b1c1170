import { accept, type Checked, compact, refuse } from './check.ts';

/** Digits and letters without I, O, S, V and Z. */
const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * China's unified social credit code: 17 characters and a check character, weights 3 to the power of the place modulo
 * 31. Source: GB 32100-2015.
 */
export function checkUscc(raw: string): Checked {
  const value = compact(raw);
  if (value.length !== 18)
    return refuse(`Enter all 18 characters of the unified social credit code; this one has ${value.length}.`);
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value))
    return refuse(
      'Check the unified social credit code: it uses digits and letters, but never I, O, S, V or Z.',
    );
  if (usccCheckCharacter(value.slice(0, 17)) !== value[17])
    return refuse(
      'Check the unified social credit code for a typing mistake: its last character does not fit the rest.',
    );
  return accept(value);
}

/** The check character for the first 17 characters of a unified social credit code. */
function usccCheckCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const symbol of first17) {
    sum += SYMBOLS.indexOf(symbol) * weight;
    weight = (weight * 3) % 31;
  }
  return SYMBOLS.charAt((31 - (sum % 31)) % 31);
}
