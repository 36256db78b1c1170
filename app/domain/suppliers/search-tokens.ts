import anyAscii from 'any-ascii';
import type { SupplierInput } from './supplier.ts';

const JOINED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+/gu;
const MOST_TOKENS = 120;
const LONGEST_TOKEN = 40;

/** Lower-case words without accents, in Latin letters: "Société Générale" gives societe, generale. */
export function searchWords(text: string): string[] {
  const apart = text.normalize('NFKC').replace(JOINED_SCRIPTS, ' ');
  const words = anyAscii(apart)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.slice(0, LONGEST_TOKEN));
  const runs = text.normalize('NFKC').match(JOINED_SCRIPTS) ?? [];
  return [...words, ...runs.map((run) => run.slice(0, LONGEST_TOKEN))];
}

/**
 * The words under which a supplier is found: a search finds it when each of its words begins one of these. Scripts
 * written without spaces also give every ending of a run, so that a word in the middle is found.
 */
export function searchTokens(supplier: SupplierInput): string[] {
  const texts = [
    supplier.name,
    ...supplier.otherNames.map(({ name }) => name),
    supplier.reference ?? '',
    ...supplier.sites.flatMap(({ name, city, osId }) => [name ?? '', city ?? '', osId ?? '']),
  ];
  const words = texts.flatMap(searchWords).flatMap(withEndings);
  const numbers = [supplier.reference ?? '', ...supplier.identifiers.map(({ value }) => value)].map((value) =>
    value.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
  return [...new Set([...words, ...numbers])].filter(Boolean).slice(0, MOST_TOKENS);
}

function withEndings(word: string): string[] {
  if (/^[a-z0-9]/.test(word)) return [word];
  const letters = [...word];
  return letters.map((_letter, start) => letters.slice(start).join('')).slice(0, 12);
}

/** What two spellings of one supplier's name have in common: lower-case Latin letters and digits only. */
export function nameKey(name: string): string {
  return anyAscii(name.normalize('NFKC').replace(/&/g, ' and '))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** Orders names as a person expects: without regard to accents, case or punctuation. */
export function sortName(name: string): string {
  return anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
