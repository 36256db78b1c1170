const LEAST = 3;

/**
 * What is left of a romanised word when the letters that Arabic, Persian and Hebrew writing leaves out or that
 * romanisations disagree on are folded away: vowels gone, dh and z as d, kh, q and c as k, sh and ch as s, j and gh as g,
 * p as b. A word too short without them keeps h, then the long vowels. Two words with the same three or more may be one.
 */
export function consonantsOf(text: string): string {
  const folded = text
    .replace(/(?:sch|tch|sh|ch)/g, 's')
    .replace(/kh|[qcx]/g, 'k')
    .replace(/[dt]h|ts|tz/g, (pair) => (pair === 'dh' ? 'd' : pair === 'th' ? 't' : 's'))
    .replace(/ph/g, 'f')
    .replace(/gh|dj|zh|j/g, 'g')
    .replace(/z/g, 'd')
    .replace(/p/g, 'b')
    .replace(/h$/, '');
  const bare = once(folded.replace(/[aeiouyvwh]/g, ''));
  if (bare.length >= LEAST) return bare;
  const breathed = once(folded.replace(/[aeiouyvw]/g, ''));
  if (breathed.length >= LEAST) return breathed;
  return once(
    folded
      .replace(/[ouvw]+/g, 'w')
      .replace(/[iy]+|ee/g, 'y')
      .replace(/[ae]/g, ''),
  );
}

function once(text: string): string {
  return text.replace(/(.)\1+/g, '$1');
}
