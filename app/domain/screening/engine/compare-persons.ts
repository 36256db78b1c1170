import { alignPersons, personSide, type PersonSide } from './align-persons.ts';
import type { Alignment, Pair } from './align-names.ts';
import type { NameComparison, WeighedName } from './compare-names.ts';
import type { Conflict } from './conflicts.ts';
import { EVIDENCE, PERSONS } from './evidence.ts';

const NO_CONFLICTS: readonly Conflict[] = [];

/**
 * Compares two names of persons. The order of words is free; titles and particles ("bin", "al-", "de") say nothing;
 * an initial agrees weakly with a name that begins with it.
 *
 * Names that only one side has are middle names, patronymics or tribes left out: each costs a little, more where the
 * agreed names are common ones. Names that both sides have without agreeing ("Karim Aslanov", "Rustam Aslanov") part
 * two persons, however much else agrees.
 */
export function comparePersons(a: WeighedName, b: WeighedName): NameComparison {
  const ours = personSide(a.words);
  const theirs = personSide(b.words);
  const alignment = alignPersons(ours, theirs);
  const told = tell(a, b, alignment);
  const loneA = missing(ours, alignment.onlyA, told.rarity);
  const loneB = missing(theirs, alignment.onlyB, told.rarity);
  const total = told.agreed + sum(loneA) + sum(loneB);
  const nativeSame = a.native !== null && a.native === b.native;
  const agreement = nativeSame
    ? 1
    : told.agreed === 0
      ? 0
      : (told.agreed / total) * (told.alike / told.agreed) * thinOf(ours, theirs, alignment);
  const conflicts =
    nativeSame || told.agreed === 0 ? NO_CONFLICTS : conflictsOf(a, b, { ours, theirs, alignment });
  let score = EVIDENCE.names * agreement;
  for (const { weight } of conflicts) score += weight;
  return {
    score: Math.max(0, score),
    agreement,
    alignment,
    nativeSame,
    letters: null,
    acronym: false,
    exact: nativeSame || isExact(alignment, a.romanised === b.romanised),
    total,
    agreed: told.agreed,
    lone: [loneA, loneB],
    conflicts,
  };
}

/** Agreed weight, the same by similarity, and how rare the agreed names are (0 to 1). */
function tell(
  a: WeighedName,
  b: WeighedName,
  { pairs }: Alignment,
): { agreed: number; alike: number; rarity: number } {
  let agreed = 0;
  let alike = 0;
  let rare = 0;
  for (const pair of pairs) {
    agreed += pair.weight;
    alike += pair.weight * pair.similarity;
    rare += pair.weight * Math.max(rarityOf(a, pair.a), rarityOf(b, pair.b));
  }
  return { agreed, alike, rarity: agreed === 0 ? 1 : Math.max(PERSONS.leastRarity, rare / agreed) };
}

function rarityOf(name: WeighedName, [from, to]: readonly [number, number]): number {
  return to - from > 1 ? 1 : (name.words[from]?.weight ?? 1);
}

/** What each name without a counterpart costs; one that only repeats another costs nothing. */
function missing(side: PersonSide, lone: readonly number[], rarity: number): number[] {
  return lone.map((at) => (repeats(side, at) ? 0 : ((side.counts[at] ?? 0) * PERSONS.missing) / rarity));
}

function repeats(side: PersonSide, at: number): boolean {
  return side.words.some((word, other) => other !== at && word.text === side.words[at]?.text);
}

/** One name, or an initial with a surname, says little about who is meant. */
function thinOf(ours: PersonSide, theirs: PersonSide, { pairs, onlyA, onlyB }: Alignment): number {
  let whole = 0;
  let initials = 0;
  for (const pair of pairs) {
    if (pair.weight === 0) continue;
    if (pair.similarity < 1 && (isInitial(ours, pair) || isInitial(theirs, pair, 'b'))) initials += 1;
    else whole += Math.max(pair.a[1] - pair.a[0], pair.b[1] - pair.b[0]);
  }
  if (whole >= 2) return 1;
  if (initials > 0) return 1 - PERSONS.initialsOnly / initials;
  const lone =
    onlyA.filter((at) => !repeats(ours, at)).length + onlyB.filter((at) => !repeats(theirs, at)).length;
  return lone > 0 ? PERSONS.oneName : 1;
}

function isInitial(side: PersonSide, pair: Pair, of: 'a' | 'b' = 'a'): boolean {
  return side.words[pair[of][0]]?.role === 'initial';
}

type Aligned = { readonly ours: PersonSide; readonly theirs: PersonSide; readonly alignment: Alignment };

function conflictsOf(
  a: WeighedName,
  b: WeighedName,
  { ours, theirs, alignment }: Aligned,
): readonly Conflict[] {
  const found: Conflict[] = [];
  const loneA = alignment.onlyA.filter((at) => (ours.counts[at] ?? 0) >= PERSONS.conflicting);
  const loneB = alignment.onlyB.filter((at) => (theirs.counts[at] ?? 0) >= PERSONS.conflicting);
  const both = Math.min(loneA.length, loneB.length);
  if (both > 0)
    found.push({
      kind: 'other-names',
      weight: EVIDENCE.otherNames + (both - 1) * EVIDENCE.furtherNames,
      a: loneA,
      b: loneB,
    });
  if (a.romanised !== b.romanised)
    found.push({ kind: 'romanised', weight: EVIDENCE.romanised, a: [], b: [] });
  return found.length === 0 ? NO_CONFLICTS : found;
}

function isExact({ pairs, onlyA, onlyB }: Alignment, sameScript: boolean): boolean {
  return (
    sameScript &&
    pairs.length > 0 &&
    onlyA.length === 0 &&
    onlyB.length === 0 &&
    pairs.every(({ similarity, weight }) => weight === 0 || similarity >= 0.97)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
