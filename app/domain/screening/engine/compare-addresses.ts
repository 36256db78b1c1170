import { fold } from '../names/scripts.ts';

/** Words of addresses that say nothing about the place. */
const SAYS_NOTHING = new Set(
  'no nr num number road rd street str st avenue ave lane ln block blk building bldg floor fl room unit suite plot lot house city town village district province county state region zone of and the po box'.split(
    ' ',
  ),
);
const SHORTEST_WORD = 3;

export type AddressComparison = {
  /** Agreement of the letters in groups of three, however the words are cut: 0 to 1. */
  readonly letters: number;
  /** Numbers that stand in both, and in the address with fewer of them. */
  readonly numbers: { readonly shared: readonly string[]; readonly of: number };
  /** Telling words that stand in both. */
  readonly words: readonly string[];
};

/** Compares two addresses as written, in any order of their parts and with words run together. Symmetric. */
export function compareAddresses(a: string, b: string): AddressComparison {
  const [one, other] = [partsOf(a), partsOf(b)];
  const numbers = one.numbers.filter((number) => other.numbers.includes(number));
  return {
    letters: alike(trigrams(one.text), trigrams(other.text)),
    numbers: { shared: numbers, of: Math.min(one.numbers.length, other.numbers.length) },
    words: one.words.filter((word) => other.words.includes(word)),
  };
}

type Parts = {
  readonly text: string;
  readonly numbers: readonly string[];
  readonly words: readonly string[];
};

function partsOf(address: string): Parts {
  const runs = (address.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? []).map(fold).filter((run) => run !== '');
  const unique = [...new Set(runs)].sort();
  return {
    text: runs.filter((run) => !SAYS_NOTHING.has(run)).join(''),
    numbers: unique.filter((run) => /^\d/.test(run)).map((run) => run.replace(/^0+(?=\d)/, '')),
    words: unique.filter((run) => /^\D/.test(run) && run.length >= SHORTEST_WORD && !SAYS_NOTHING.has(run)),
  };
}

/** Groups of three letters of a text, each once. */
export function trigrams(text: string): ReadonlySet<string> {
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at += 1) groups.add(text.slice(at, at + 3));
  return groups;
}

/** Shared groups over a mean of both sides that leans to the smaller, so that a part left out costs little. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const group of a) if (b.has(group)) shared += 1;
  return shared / (0.7 * least + 0.3 * Math.max(a.size, b.size));
}
