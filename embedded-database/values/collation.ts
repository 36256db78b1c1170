import { isDocument } from './document.ts';
import { badValue } from './mongo-error.ts';
import { isNumber, toNumber } from './numbers.ts';

/** How strings compare under a locale. Null stands for the plain binary order. */
export interface Collation {
  compare(left: string, right: string): number;
  /** Text under which equal strings are identical; null when equality cannot be folded into an index key. */
  fold: ((text: string) => string) | null;
  /** Two collations with the same key order strings alike. */
  key: string;
}

const FOLDS: Record<number, (text: string) => string> = {
  1: (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  2: (text) => text.normalize('NFC').toLowerCase(),
};
const SENSITIVITY = { 1: 'base', 2: 'accent', 3: 'variant', 4: 'variant', 5: 'variant' } as const;
const made = new Map<string, Collation>();

/** Reads a collation document; `simple` and none give null. Bad strengths and locales are refused with code 2. */
export function parseCollation(given: unknown): Collation | null {
  if (given === undefined || given === null) return null;
  if (!isDocument(given)) throw badValue('collation must be a document');
  const { locale } = given;
  if (locale === undefined || locale === 'simple') return null;
  if (typeof locale !== 'string') throw badValue("Field 'locale' of the collation must be a string");
  const strength = isNumber(given.strength) ? toNumber(given.strength) : 3;
  const upperFirst = given.caseFirst === 'upper' ? 'upper' : given.caseFirst === 'lower' ? 'lower' : 'false';
  const key = JSON.stringify([locale, strength, !!given.numericOrdering, upperFirst]);
  const known = made.get(key);
  if (known) return known;
  const collation = makeCollation(locale, strength, !!given.numericOrdering, upperFirst, key);
  made.set(key, collation);
  return collation;
}

function makeCollation(
  locale: string,
  strength: number,
  numeric: boolean,
  caseFirst: 'upper' | 'lower' | 'false',
  key: string,
): Collation {
  if (strength !== 1 && strength !== 2 && strength !== 3 && strength !== 4 && strength !== 5)
    throw badValue(`Collation strength must be 1 to 5, got ${strength}`);
  let collator: Intl.Collator;
  try {
    collator = new Intl.Collator(locale.replace('_', '-'), {
      sensitivity: SENSITIVITY[strength],
      numeric,
      caseFirst,
    });
  } catch {
    throw badValue(`Field 'locale' of the collation is not known: ${locale}`);
  }
  return {
    compare: (left, right) => collator.compare(left, right),
    fold: numeric ? null : (FOLDS[strength] ?? null),
    key,
  };
}
