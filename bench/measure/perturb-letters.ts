import { pickOne, type Random } from '../seeded-random.ts';

/** A change to a name as it happens in supplier files; null when the name gives no occasion for it. */
export type Perturb = (next: Random, name: string) => string | null;

/** Another case: all small, all capitals, or capitals at the start of words. */
export const swapCase: Perturb = (next, name) => {
  const titled = name
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  const others = [name.toLowerCase(), name.toUpperCase(), titled].filter((one) => one !== name);
  return pickOne(next, others) ?? null;
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter left out, put in, changed, or swapped with the next. Words of fewer than four letters are left alone. */
export const oneTypo: Perturb = (next, name) => {
  const places = [...name.matchAll(/[A-Za-z]{4,}/g)].flatMap((word) =>
    Array.from({ length: word[0].length }, (_, at) => word.index + at),
  );
  const at = pickOne(next, places);
  if (at === undefined) return null;
  const letter = name[at] ?? '';
  const other = alike(
    letter,
    pickOne(
      next,
      [...LETTERS].filter((one) => one !== letter.toLowerCase()),
    ) ?? 'x',
  );
  const after = name[at + 1] ?? '';
  const swap = /[A-Za-z]/.test(after) && after !== letter;
  const ways = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + other + name.slice(at),
    name.slice(0, at) + other + name.slice(at + 1),
    swap ? name.slice(0, at) + after + letter + name.slice(at + 2) : name.slice(0, at) + name.slice(at + 1),
  ];
  return pickOne(next, ways) ?? null;
};

function alike(letter: string, other: string): string {
  return letter === letter.toUpperCase() ? other.toUpperCase() : other;
}

export const twoTypos: Perturb = (next, name) => {
  const once = oneTypo(next, name);
  const twice = once === null ? null : oneTypo(next, once);
  return twice === name ? null : twice;
};

/** Spellings between which romanisations differ: Russian, Arabic, Persian, Chinese, Turkish, Korean and Greek habits. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['kh', 'h'],
  ['sh', 'sch'],
  ['zh', 'j'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['iy', 'y'],
  ['iya', 'ia'],
  ['yy', 'y'],
  ['ya', 'ia'],
  ['yu', 'iu'],
  ['ye', 'e'],
  ['dj', 'j'],
  ['tch', 'ch'],
  ['ph', 'f'],
  ['ks', 'x'],
  ['q', 'k'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['aa', 'a'],
  ['ei', 'ey'],
  ['ai', 'ay'],
  ['ov', 'off'],
  ['ev', 'yev'],
  ['sk', 'ck'],
  ['hs', 'x'],
  ['ts', 'c'],
  ['tz', 'ts'],
  ['w', 'v'],
  ['al-', 'el-'],
  ['mohammed', 'muhammad'],
  ['mohammad', 'mohamed'],
  ['ss', 's'],
  ['mm', 'm'],
  ['ll', 'l'],
];

/** One or two places written after another convention of romanisation. */
export const transliterate: Perturb = (next, name) => {
  let written = name.toLowerCase();
  for (let time = 0; time < 2; time += 1) {
    const fitting = SPELLINGS.flatMap(([one, two]) => [
      ...(inWord(written, one) ? [[one, two] as const] : []),
      ...(two.length > 1 && inWord(written, two) ? [[two, one] as const] : []),
    ]);
    const change = pickOne(next, fitting);
    if (change === undefined) return time === 0 ? null : finish(name, written);
    written = written.replace(change[0], change[1]);
    if (next() < 0.5) break;
  }
  return finish(name, written);
};

function finish(name: string, written: string): string | null {
  if (written === name.toLowerCase()) return null;
  return name === name.toUpperCase() ? written.toUpperCase() : written;
}

/** Whether the spelling stands in a word long enough to be a name and not only an English word of business. */
function inWord(written: string, spelling: string): boolean {
  const at = written.indexOf(spelling);
  return at >= 0 && (/[a-z-]*$/.exec(written.slice(0, at))?.[0].length ?? 0) + spelling.length >= 3;
}
