import { type PairScorer, pairScorer } from '#app/domain/screening/score-pair.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { comparableNumber, type RegistryRow } from '../registry/csv-row.ts';
import type { MatchKind } from './registry-entry.ts';

/** What is needed of a supplier to find it in the registry's file. */
export type SupplierNames = {
  id: string;
  names: string[];
  /** UK company numbers, as they can be compared. */
  numbers: string[];
  /** ISO 3166-1 alpha-3, or null where it is not known. */
  country: string | null;
};

export type SupplierMatch = {
  supplierId: string;
  match: Extract<MatchKind, 'number' | 'name' | 'unsure'>;
  score: number | null;
};

/**
 * How alike two names are is the score of the cross-check, as a share of what the supplier's name scores against itself: 1 for
 * the same name. From here on a person is asked.
 */
const LIKE_NAME = 0.7;
/** A name without a word at least so like the rarest of another is not compared with it: it would score far below. */
const LIKE_WORD = 0.4;
/** The same name, and the same words but for the legal form, is taken for certain. */
const SAME_NAME = 0.99;

const LEGAL = 'limited ltd plc llp lp inc corp corporation company co the and';
const LEGAL_WORDS = new Set(LEGAL.split(' '));
/** Words that say what an organisation is, not which. */
const GENERIC_WORDS = new Set(
  `${LEGAL} group holdings holding international services service uk gb of for`.split(' '),
);

export function namesOf({ id, name, otherNames, identifiers, country }: Supplier): SupplierNames {
  return {
    id,
    country,
    names: [name, ...otherNames.map((other) => other.name)],
    numbers: identifiers.flatMap(({ scheme, value }) =>
      scheme === 'GB-COH' ? [comparableNumber(value)] : [],
    ),
  };
}

/**
 * Finds the supplier that a row of the registry's file speaks of: by company number first, then by name with the comparison
 * of the cross-check. Two names are held against each other only where they share a word that tells them apart. A row with
 * another number than the supplier's is never taken for certain, nor one with a British number for a supplier elsewhere.
 */
export function supplierMatcher(
  suppliers: readonly SupplierNames[],
): (row: Pick<RegistryRow, 'organisation' | 'companyNumber'>) => SupplierMatch | null {
  const byNumber = new Map(suppliers.flatMap(({ id, numbers }) => numbers.map((number) => [number, id])));
  const byWord = indexByWord(suppliers);
  const alike = likenessOf(suppliers);
  return ({ organisation, companyNumber }) => {
    const number = companyNumber === null ? null : comparableNumber(companyNumber);
    const same = number === null ? undefined : byNumber.get(number);
    if (same !== undefined) return { supplierId: same, match: 'number', score: null };
    let best: SupplierMatch | null = null;
    for (const { supplier, name } of candidates(byWord, organisation)) {
      const score = alike(name, organisation);
      if (score < LIKE_NAME || score <= (best?.score ?? 0)) continue;
      const elsewhere = supplier.country !== null && supplier.country !== 'GBR';
      const otherNumber = number !== null && (supplier.numbers.length > 0 || elsewhere);
      const certain = score >= SAME_NAME && bareName(name) === bareName(organisation) && !otherNumber;
      best = { supplierId: supplier.id, match: certain ? 'name' : 'unsure', score };
    }
    return best;
  };
}

/** How alike two names are, 0 to 1, as a share of what the first scores against itself. */
function likenessOf(suppliers: readonly SupplierNames[]): (name: string, other: string) => number {
  const score = scorerOf(suppliers);
  const selves = new Map<string, number>();
  return (name, other) => {
    const self = selves.get(name) ?? score('organisation', name, name);
    selves.set(name, self);
    return self === 0
      ? 0
      : Math.min(1, Math.round((score('organisation', name, other) / self) * 1000) / 1000);
  };
}

function scorerOf(suppliers: readonly SupplierNames[]): PairScorer {
  return pairScorer(
    suppliers.map(({ id, names }) => ({
      kind: 'organisation',
      list: 'suppliers',
      key: id,
      names: names.map((name) => ({ name, kind: 'main' })),
      countries: [],
      places: [],
      identifiers: [],
    })),
  );
}

function foldedWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A name without its legal form, folded. */
function bareName(name: string): string {
  return foldedWords(name)
    .filter((word) => !LEGAL_WORDS.has(word))
    .join(' ');
}

/** The words of a name that may tell it apart. */
function tellingWords(name: string): string[] {
  return foldedWords(name).filter((word) => !GENERIC_WORDS.has(word));
}

type NamedSupplier = {
  supplier: SupplierNames;
  name: string;
  beginnings: string[];
  /** Pairs of letters of its rarest word. */
  rarest: ReadonlySet<string>;
};

/** Each name under its two rarest words. */
function indexByWord(suppliers: readonly SupplierNames[]): Map<string, NamedSupplier[]> {
  const named = suppliers.flatMap((supplier) => supplier.names.map((name) => ({ supplier, name })));
  const counts = new Map<string, number>();
  for (const { name } of named)
    for (const word of tellingWords(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const index = new Map<string, NamedSupplier[]>();
  for (const { supplier, name } of named) {
    const words = tellingWords(name);
    const rare = words.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, 2);
    const entry = { supplier, name, beginnings: words.map(beginningOf), rarest: letterPairs(rare[0] ?? '') };
    for (const word of rare) {
      const sharing = index.get(word);
      if (sharing) sharing.push(entry);
      else index.set(word, [entry]);
    }
  }
  return index;
}

/**
 * Names that share a rare word with this one, the beginnings of at least half of their words, and something like their
 * rarest word. Each of these is far cheaper than the comparison that follows.
 */
function candidates(index: ReadonlyMap<string, NamedSupplier[]>, name: string): Set<NamedSupplier> {
  const words = tellingWords(name);
  const beginnings = new Set(words.map(beginningOf));
  const letters = words.map(letterPairs);
  const found = new Set<NamedSupplier>();
  for (const word of words) {
    for (const entry of index.get(word) ?? []) {
      if (found.has(entry)) continue;
      const shared = entry.beginnings.filter((beginning) => beginnings.has(beginning)).length;
      if (shared * 2 < Math.max(entry.beginnings.length, beginnings.size)) continue;
      if (letters.some((pairs) => resemblance(entry.rarest, pairs) >= LIKE_WORD)) found.add(entry);
    }
  }
  return found;
}

/** Pairs of letters of a word, with its beginning and its end. */
function letterPairs(word: string): Set<string> {
  const framed = ` ${word} `;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < framed.length; at += 1) pairs.add(framed.slice(at, at + 2));
  return pairs;
}

/** The coefficient of L. R. Dice (1945): 1 for the same pairs, 0 for none in common. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function beginningOf(word: string): string {
  return word.slice(0, 4);
}
