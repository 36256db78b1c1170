const HAN = /\p{Script=Han}/u;

/** True when a Chinese character stands somewhere in what pages were given to show. */
export function holdsHan(shown: unknown): boolean {
  if (typeof shown === 'string') return HAN.test(shown);
  if (typeof shown !== 'object' || shown === null) return false;
  return Object.values(shown).some(holdsHan);
}
