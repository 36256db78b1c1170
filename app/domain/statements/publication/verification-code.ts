/** Crockford's base 32: figures and capitals without I, L, O and U, which are taken for others or spell words. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** How many signs say the hash: 55 bits of it. One more checks them. */
const SAID = 11;

/**
 * The short code by which a printed statement is looked up: `K7QF-2M9X-4TRB`. Eleven signs are the first 55 bits of the
 * version's hash, the twelfth is a check sign (Luhn's method modulo 32), which catches every single wrong sign and nearly
 * every pair of signs that changed places.
 *
 * @param hash SHA-256 in hexadecimal
 */
export function verificationCode(hash: string): string {
  let bits = BigInt(`0x${hash.slice(0, 14)}`) >> 1n;
  let said = '';
  for (let place = 0; place < SAID; place += 1) {
    said = (SIGNS[Number(bits & 31n)] ?? '') + said;
    bits >>= 5n;
  }
  return `${said}${checkSign(said)}`.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3');
}

/**
 * Reads a code as people type it: small letters, spaces, O for nought, I and L for one.
 *
 * @returns the code as it is printed, or null where it is none or a sign is wrong
 */
export function readVerificationCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const said = signs.slice(0, SAID);
  if (signs.length !== SAID + 1 || Array.from(signs).some((sign) => !SIGNS.includes(sign))) return null;
  if (signs !== `${said}${checkSign(said)}`) return null;
  return signs.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3');
}

function checkSign(said: string): string {
  const sum = Array.from(said)
    .reverse()
    .reduce((total, sign, place) => {
      const weighed = SIGNS.indexOf(sign) * (place % 2 === 0 ? 2 : 1);
      return total + Math.floor(weighed / SIGNS.length) + (weighed % SIGNS.length);
    }, 0);
  return SIGNS[(SIGNS.length - (sum % SIGNS.length)) % SIGNS.length] ?? '';
}
