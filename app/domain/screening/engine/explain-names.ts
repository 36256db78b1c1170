import type { Pair } from './align-names.ts';
import type { NameComparison, WeighedName } from './compare-names.ts';
import type { Conflict } from './conflicts.ts';
import { EVIDENCE, type Reason } from './evidence.ts';
import type { LettersAgree } from './letters.ts';
import { nameKindReasons } from './explain-name-kinds.ts';
import type { PartyName } from './party.ts';
import { readName, type ReadName } from '../names/read-name.ts';
import { writtenWords, type WrittenWords } from './written-words.ts';

type Compared = {
  readonly supplierName: PartyName;
  readonly listedName: PartyName;
  readonly ours: { readonly weighed: WeighedName; readonly read: ReadName };
  readonly theirs: WeighedName;
  readonly comparison: NameComparison;
};

/**
 * The comparison of two names as sentences whose weights add up to its score: paired words share the credit,
 * unpaired words and thin evidence take from it, conflicts come off.
 */
export function explainNames(compared: Compared): Reason[] {
  const { comparison, supplierName, listedName } = compared;
  if (comparison.acronym)
    return [
      acronymReason(supplierName, listedName, comparison.score),
      ...nameKindReasons(supplierName, listedName),
    ];
  if (comparison.letters !== null)
    return [
      lettersReason(comparison.letters, comparison.score),
      ...nameKindReasons(supplierName, listedName),
    ];
  const words = comparison.nativeSame ? [nativeReason(supplierName)] : wordReasons(compared);
  const against = conflictReasons(compared);
  return [
    ...words,
    ...shareOut(words, against, comparison.score),
    ...nameKindReasons(supplierName, listedName),
  ];
}

/** Conflicts take no more than the names have earned: where they would, each takes its share of that. */
function shareOut(words: readonly Reason[], against: readonly Reason[], score: number): Reason[] {
  const sum = (reasons: readonly Reason[]): number =>
    reasons.reduce((total, { weight }) => total + weight, 0);
  const wanted = sum(against);
  const taken = score - sum(words);
  return wanted < taken - 1e-9
    ? against.map((one) => ({ ...one, weight: (one.weight * taken) / wanted }))
    : [...against];
}

function acronymReason(supplier: PartyName, listed: PartyName, weight: number): Reason {
  const says = `“${supplier.name}” and “${listed.name}”: one is the first letters of the other.`;
  return { kind: 'acronym', side: 'for', weight, says };
}

function lettersReason({ edits }: LettersAgree, weight: number): Reason {
  const says =
    edits === 0
      ? 'Written without blanks, both names have the same letters.'
      : 'Written without blanks, the names differ by one letter, in no word that tells which company is meant.';
  return { kind: 'same-letters', side: 'for', weight, says };
}

function nativeReason({ name }: PartyName): Reason {
  return {
    kind: 'native-name',
    side: 'for',
    weight: EVIDENCE.names,
    says: `The name in its own script is the same, sign by sign: ${name}.`,
  };
}

function wordReasons({ comparison, ours, theirs, listedName }: Compared): Reason[] {
  const { alignment, agreed, total, agreement } = comparison;
  if (agreed === 0) return [];
  const alike = alignment.pairs.reduce((sum, pair) => sum + pair.weight * pair.similarity, 0);
  const share = EVIDENCE.names / agreed;
  const quoteOurs = writtenWords(ours.read);
  const quoteTheirs = writtenWords(readName(listedName.name, theirs.kind));
  const paired = alignment.pairs.map((pair) =>
    pairReason(pair, ours.weighed, { quoteOurs, quoteTheirs }, pair.weight * pair.similarity * share),
  );
  const lost = EVIDENCE.names * (alike / agreed) * (1 - agreed / total);
  const missing = total - agreed;
  const lone = (
    costs: readonly number[],
    positions: readonly number[],
    kind: 'only-supplier' | 'only-listed',
  ): Reason[] =>
    positions.map((at, rank) => {
      const weight = costs[rank] ?? 0;
      const says =
        kind === 'only-supplier'
          ? `${quoteOurs(at, at + 1)} stands only in the supplier’s name.`
          : `${quoteTheirs(at, at + 1)} stands only in the listed name.`;
      return { kind, side: 'against', weight: missing === 0 ? 0 : (-lost * weight) / missing, says };
    });
  const thin = EVIDENCE.names * agreement - EVIDENCE.names * (alike / agreed) * (agreed / total);
  return [
    ...paired,
    ...lone(comparison.lone[0], alignment.onlyA, 'only-supplier'),
    ...lone(comparison.lone[1], alignment.onlyB, 'only-listed'),
    ...(thin < -0.0005 ? [thinReason(thin)] : []),
  ];
}

function thinReason(weight: number): Reason {
  return {
    kind: 'thin',
    side: 'against',
    weight,
    says: 'The words that agree are few or common, so the words that differ count more.',
  };
}

type Quotes = { readonly quoteOurs: WrittenWords; readonly quoteTheirs: WrittenWords };

function pairReason(pair: Pair, a: WeighedName, quotes: Quotes, weight: number): Reason {
  const left = quotes.quoteOurs(pair.a[0], pair.a[1]);
  const right = quotes.quoteTheirs(pair.b[0], pair.b[1]);
  if (pair.a[1] - pair.a[0] > 1 || pair.b[1] - pair.b[0] > 1) {
    return {
      kind: 'words-joined',
      side: 'for',
      weight,
      says: `${left} and ${right} are the same word written apart.`,
    };
  }
  const common = commonness(a, pair);
  if (pair.similarity === 1) {
    const says =
      left.toLowerCase() === right.toLowerCase()
        ? `${left} stands in both names`
        : `${left} stands for ${right}`;
    return { kind: 'word-same', side: 'for', weight, says: `${says}${common}.` };
  }
  const percent = Math.round(pair.similarity * 100);
  return { kind: 'word-alike', side: 'for', weight, says: `${left} is ${percent} % like ${right}${common}.` };
}

const COMMON = {
  small: '',
  business: ', a word of business that many names hold',
  trade: ', a trade word that many names hold',
  place: ', a place that many names hold',
  common: ', a word that many names hold',
  rare: '',
} as const;

function commonness(a: WeighedName, pair: Pair): string {
  const word = a.words[pair.a[0]]?.word;
  return word === undefined ? '' : COMMON[word.says];
}

function conflictReasons({ comparison, ours, theirs, listedName }: Compared): Reason[] {
  if (comparison.conflicts.length === 0) return [];
  const quoteOurs = writtenWords(ours.read);
  const quoteTheirs = writtenWords(readName(listedName.name, theirs.kind));
  return comparison.conflicts.map((conflict): Reason => {
    const us = conflict.a.map((at) => quoteOurs(at, at + 1)).join(', ');
    const them = conflict.b.map((at) => quoteTheirs(at, at + 1)).join(', ');
    const legal = [ours.weighed.legal?.form ?? '', theirs.legal?.form ?? ''] as const;
    return {
      kind: conflict.kind,
      side: 'against',
      weight: conflict.weight,
      says: wordConflict(conflict, us, them, legal),
    };
  });
}

function wordConflict(
  { kind }: Conflict,
  us: string,
  them: string,
  legal: readonly [ours: string, theirs: string],
): string {
  switch (kind) {
    case 'number-conflict':
      return `The names carry different numbers, ${us} and ${them}: sister companies, not the same one.`;
    case 'issue-conflict':
      return `The names carry different numbers, ${us} and ${them}: another issue of the same fund.`;
    case 'number-missing':
      return us === ''
        ? `Only the listed name carries the number ${them}.`
        : `Only the supplier’s name carries the number ${us}.`;
    case 'place-conflict':
      return `The names carry different places: ${us} and ${them}.`;
    case 'legal-form-conflict':
      return `The legal forms are of different kinds: “${legal[0]}” and “${legal[1]}”.`;
    case 'other-words':
      return `Each name has words that the other lacks, ${us} and ${them}: not one name cut short.`;
    case 'other-names':
      return `${us} and ${them} are different names: two persons who share the others.`;
    case 'romanised':
      return 'One name was romanised and its trade words translated for this comparison.';
    default:
      return 'No word that agrees tells which company is meant, and other words differ.';
  }
}
