const WIDTH = 32;
let above = new Float64Array(WIDTH + 1);
let row = new Float64Array(WIDTH + 1);
let before = new Float64Array(WIDTH + 1);

const SWAP = 1;
const VOWEL_FOR_VOWEL = 0.5;
const ALIKE = 0.6;
const WEAK_LETTER = 0.4;

/** Letters that romanisations and ears take for one another. */
const KIN = kinTable('kg dt bp sz vf vb yj ij lr mn iy hk gh jg zj');

/**
 * Edit distance by ear: a vowel for a vowel costs half, kindred consonants a little more than half, a missing vowel
 * or "h" less than a missing consonant, two neighbours swapped 1. Given up above `limit`.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  const n = Math.min(a.length, WIDTH);
  const m = Math.min(b.length, WIDTH);
  above[0] = 0;
  for (let j = 1; j <= m; j += 1) above[j] = (above[j - 1] ?? 0) + gapCost(b.charCodeAt(j - 1));
  for (let i = 1; i <= n; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const gap = gapCost(letter);
    row[0] = (above[0] ?? 0) + gap;
    let best = row[0];
    for (let j = 1; j <= m; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (above[j] ?? 0) + gap,
        (row[j - 1] ?? 0) + gapCost(other),
        (above[j - 1] ?? 0) + swapCost(letter, other),
      );
      if (
        i > 1 &&
        j > 1 &&
        letter === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === other &&
        letter !== other
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + SWAP);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return above[m] ?? 0;
}

function isVowel(letter: number): boolean {
  return letter === 97 || letter === 105 || letter === 117 || letter === 101 || letter === 111;
}

function gapCost(letter: number): number {
  return isVowel(letter) ? ALIKE : letter === 104 || letter === 121 ? WEAK_LETTER : 1;
}

function swapCost(a: number, b: number): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return VOWEL_FOR_VOWEL;
  return a >= 97 && b >= 97 && a < 123 && b < 123 && KIN[(a - 97) * 26 + b - 97] === 1 ? ALIKE : 1;
}

function kinTable(pairs: string): Uint8Array {
  const table = new Uint8Array(26 * 26);
  for (const pair of pairs.split(' ')) {
    const [a, b] = [pair.charCodeAt(0) - 97, pair.charCodeAt(1) - 97];
    table[a * 26 + b] = 1;
    table[b * 26 + a] = 1;
  }
  return table;
}
