import { alike, compareAddresses, trigrams } from '#app/domain/screening/engine/compare-addresses.ts';
import { compareNames, type WeighedName } from '#app/domain/screening/engine/compare-names.ts';
import { EVIDENCE } from '#app/domain/screening/engine/evidence.ts';
import { readName } from '#app/domain/screening/names/read-name.ts';
import { fold } from '#app/domain/screening/names/scripts.ts';
import { weighWord } from '#app/domain/screening/names/weigh-words.ts';

/** What is compared of a supplier in the register. */
export type RegisterParty = {
  readonly names: readonly string[];
  readonly country: string | null;
  readonly addresses: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
};

export type DuplicateReason = {
  readonly kind: 'names' | 'address' | 'number' | 'country' | 'identifier';
  /** What it adds to the score, or takes from it. */
  readonly weight: number;
  readonly says: string;
};

/** How likely two rows of a register are one place of business, 0 to 1, and why; the weights add up to the score. */
export type DuplicateScore = { readonly score: number; readonly reasons: readonly DuplicateReason[] };

/** From here on two suppliers are shown as likely the same. */
export const LIKELY_DUPLICATE = 0.65;

/** The table of evidence. Names and address count for about the same: neither settles it alone. */
const WEIGHTS = {
  names: 0.55,
  address: 0.45,
  /** Without an address on both sides names count for more, and never quite settle it. */
  namesAlone: 0.8,
  otherNumber: -0.18,
  otherCountry: -0.3,
  sameIdentifier: 0.6,
  otherIdentifier: -0.3,
} as const;

/** Schemes that give a company one value only. */
const ONE_VALUE = new Set(['LEI', 'DUNS', 'USCC', 'GB-COH', 'OS-ID']);
const ADDRESS_NUMBERS = 0.35;
const WHOLE_NAME = 0.8;
const CUT_PIECES = 5;

/**
 * Compares two suppliers of a register. Names are compared as in screening, and by their letters alone where words are
 * cut ("m e r c u r y"); addresses by their letters and numbers. Symmetric.
 */
export function duplicateScore(a: RegisterParty, b: RegisterParty): DuplicateScore {
  const names = bestOf(a.names, b.names, compareNamesBothWays);
  const address = bestOf(a.addresses, b.addresses, addressAlikeness);
  const reasons: DuplicateReason[] = [];
  if (names !== null) {
    const weight = names.alikeness * (address === null ? WEIGHTS.namesAlone : WEIGHTS.names);
    reasons.push({ kind: 'names', weight, says: alikeSays('names', names) });
    if (names.numbers === 'differ' || (names.numbers === 'one-sided' && address?.numbers === 'differ'))
      reasons.push({
        kind: 'number',
        weight: WEIGHTS.otherNumber,
        says: 'The names carry different numbers, as sites of one company do.',
      });
  }
  if (address !== null)
    reasons.push({
      kind: 'address',
      weight: address.alikeness * WEIGHTS.address,
      says: alikeSays('addresses', address),
    });
  if (a.country !== null && b.country !== null && a.country !== b.country)
    reasons.push({ kind: 'country', weight: WEIGHTS.otherCountry, says: 'The countries differ.' });
  const identifier = identifierReason(a, b);
  if (identifier !== null) reasons.push(identifier);
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { score: Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000, reasons };
}

/** Whether both texts carry numbers and share none, only one carries any, or neither speaks against the other. */
type Numbers = 'differ' | 'one-sided' | 'agree';
type Compared = { readonly alikeness: number; readonly numbers: Numbers };
type Alike = Compared & { readonly a: string; readonly b: string };

/** The pair of texts that agrees best; of equal ones the first by letters. */
function bestOf(
  a: readonly string[],
  b: readonly string[],
  compare: (one: string, other: string) => Compared,
): Alike | null {
  let best: Alike | null = null;
  for (const one of [...a].sort())
    for (const other of [...b].sort()) {
      const compared = compare(one, other);
      if (best === null || compared.alikeness > best.alikeness) best = { ...compared, a: one, b: other };
    }
  return best;
}

function alikeSays(what: 'names' | 'addresses', { a, b, alikeness }: Alike): string {
  const percent = Math.round(alikeness * 100);
  return `The ${what} are ${percent} % alike: “${a}” and “${b}”.`;
}

function compareNamesBothWays(one: string, other: string): Compared {
  const [a, b] = [weigh(one), weigh(other)];
  const words = (compareNames(a, b).score + compareNames(b, a).score) / 2 / EVIDENCE.names;
  return {
    alikeness: Math.min(1, Math.max(words, lettersAlike(one, other))),
    numbers: compareNumbers(one, other),
  };
}

function weigh(written: string): WeighedName {
  const { words, legal, native, romanised } = readName(written);
  return {
    words: words.map(({ word }) => ({ word, weight: weighWord(word, 0, 0) })),
    legal,
    native,
    romanised,
    kind: 'organisation',
  };
}

/** Names agree by their letters, however the words are cut; legal forms tell less. */
function lettersAlike(one: string, other: string): number {
  const core = alike(trigrams(lettersOf(one)), trigrams(lettersOf(other)));
  const whole = alike(trigrams(fold(one)), trigrams(fold(other)));
  return Math.max(core, whole * WHOLE_NAME);
}

/** The numbers of units and factories in two names ("Unit 6", "U3B", "II"); cut names carry none that can be trusted. */
function compareNumbers(one: string, other: string): Numbers {
  if (isCut(one) || isCut(other)) return 'agree';
  const [a, b] = [numbersIn(one), numbersIn(other)];
  if (a.length === 0 && b.length === 0) return 'agree';
  if (a.length === 0 || b.length === 0) return 'one-sided';
  return a.some((number) => b.includes(number)) ? 'agree' : 'differ';
}

const ROMAN = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

/** Numbers above zero ("d.0.0." is a misread "d.o.o."), and Roman ones. */
function numbersIn(written: string): string[] {
  const digits = (written.match(/\d+/g) ?? []).map((number) => number.replace(/^0+/, ''));
  const roman = (written.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => ROMAN.get(word) ?? '');
  return [...digits, ...roman].filter((number) => number !== '');
}

/** A name whose words fell apart when a file was read: hardly a piece longer than three letters. */
function isCut(written: string): boolean {
  const pieces = written.split(/\s+/).filter((piece) => piece !== '');
  return (
    pieces.length >= CUT_PIECES && pieces.filter((piece) => piece.length > 3).length <= pieces.length / 3
  );
}

/** The letters of a name, legal forms left out where words show them. */
function lettersOf(written: string): string {
  const { words } = readName(written);
  const text = words.map(({ word }) => word.text).join('');
  return text === '' ? fold(written) : text;
}

function addressAlikeness(one: string, other: string): Compared {
  const { letters, numbers } = compareAddresses(one, other);
  const shared = numbers.of === 0 ? letters : numbers.shared.length / numbers.of;
  return {
    alikeness: Math.min(1, (1 - ADDRESS_NUMBERS) * letters + ADDRESS_NUMBERS * shared),
    numbers: numbers.of === 0 ? 'agree' : numbers.shared.length === 0 ? 'differ' : 'agree',
  };
}

function identifierReason(a: RegisterParty, b: RegisterParty): DuplicateReason | null {
  for (const one of a.identifiers) {
    const other = b.identifiers.find(({ scheme }) => scheme === one.scheme);
    if (other === undefined) continue;
    if (other.value === one.value)
      return {
        kind: 'identifier',
        weight: WEIGHTS.sameIdentifier,
        says: `Both carry the ${one.scheme} number ${one.value}.`,
      };
    if (ONE_VALUE.has(one.scheme))
      return {
        kind: 'identifier',
        weight: WEIGHTS.otherIdentifier,
        says: `The ${one.scheme} numbers differ: ${one.value} and ${other.value}.`,
      };
  }
  return null;
}
