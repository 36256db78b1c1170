import { randomInt } from 'node:crypto';
import { generateSecret } from 'otplib';

/** Crockford's base 32: no letters that look like digits. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const CODES = 10;
const LENGTH = 16;

/** A new shared secret for an authenticator app: 160 random bits in base 32. */
export function newSecondStepSecret(): string {
  return generateSecret();
}

/** Ten new recovery codes of 80 random bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () =>
    Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join(''),
  );
}
