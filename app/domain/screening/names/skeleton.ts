import { letterSet } from './letter-set.ts';

/**
 * Folds the usual variants of romanisation (Mandarin, Arabic, Cyrillic, South Asian) and spelling, so that
 * "Lvzhou" meets "Luzhou", "Mohammad" meets "Muhammed" halfway, and a plural meets its singular.
 */
export function skeletonOf(text: string): string {
  if (text.length < 3) return text;
  let skeleton = text;
  let letters = letterSet(text);
  for (const { some, all, pattern, by } of FOLDINGS) {
    if ((letters & all) !== all || (letters & some) === 0) continue;
    const folded = skeleton.replace(pattern, by);
    if (folded === skeleton) continue;
    skeleton = folded;
    letters = letterSet(skeleton);
  }
  return skeleton.replace(/(.)\1+/g, '$1').replace(/(?<=.{4})s$/, '');
}

/** A folding and the letters, all of `all` and one of `some`, without which it finds nothing. */
type Folding = {
  readonly some: number;
  readonly all: number;
  readonly pattern: RegExp;
  readonly by: string;
};

const FOLDINGS: readonly Folding[] = [
  folding(/(?<!t)sch/g, 's', 'sch'),
  folding(/tsch/g, 'C', 'tsch'),
  folding(/t?ch/g, 'C', 'ch'),
  folding(/(?<=[oe])(?:ff?|w)(?=$|sk)/, 'v', '', 'fw'),
  folding(/([ln])v/g, '$1u', 'v'),
  folding(/q(?![iu])/g, 'k', 'q'),
  folding(/hs(?=[iu])|ks/g, 'x', 's', 'hk'),
  folding(/ph/g, 'f', 'ph'),
  folding(/kh/g, 'h', 'kh'),
  folding(/dj|zh/g, 'j', '', 'jz'),
  folding(/([zcskgtdb])h/g, '$1', 'h'),
  folding(/ck|c(?=[aoukrlt])/g, 'k', 'c'),
  folding(/t[sz]/g, 'z', 't', 'sz'),
  folding(/oo|ou/g, 'u', 'o'),
  folding(/ye/g, 'e', 'ye'),
  folding(/ee|ie|ij|iy|yi|yy|ii/g, 'i', '', 'eiy'),
  folding(/([aou])e/g, '$1', 'e', 'aou'),
  folding(/[yj]/g, 'i', '', 'yj'),
  folding(/w/g, 'v', 'w'),
];

function folding(pattern: RegExp, by: string, all: string, some = all): Folding {
  return { pattern, by, all: letterSet(all), some: letterSet(some) };
}
