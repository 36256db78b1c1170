/** What a check found: the identifier in its one canonical spelling, or words that name the fix. */
export type Checked = { ok: true; value: string } | { ok: false; fix: string };

export function accept(value: string): Checked {
  return { ok: true, value };
}

export function refuse(fix: string): Checked {
  return { ok: false, fix };
}

/** Upper case without the spaces, dots, hyphens and slashes that people put between groups. */
export function compact(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[\s.\-–—/_]/g, '')
    .toUpperCase();
}

/** ISO/IEC 7064 MOD 97-10 over digits and letters (A = 10 … Z = 35); a number with right check digits leaves 1. */
export function mod97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Luhn's sum modulo 10 (ISO/IEC 7812-1, annex B); a right number leaves 0. */
export function luhn(digits: string): number {
  let sum = 0;
  [...digits].reverse().forEach((digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10;
}

/** The sum of each digit times the weight at its place. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}
