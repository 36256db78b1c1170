import type { WeighedWord } from './align-names.ts';
import type { WeighedName } from './compare-names.ts';
import type { ScreeningIndex } from './build-index.ts';
import { UNPAIRED } from './evidence.ts';
import { joinsOf, namesWithJoin } from './join-table.ts';

/** Names worth comparing, the most promising first. */
export type Candidates = { readonly names: readonly number[]; readonly cut: boolean };

/** Words this common (share of names) are not looked up when the name has a more telling word. */
const COMMON_SHARE = 0.01;
const COMMON_LEAST = 64;

/**
 * Finds the listed names that may reach `coverage` (agreed share of the words' weight) with a name: words alike
 * to each word, words joined or split, the native form. At most `limit` names; `cut` says that more would have fitted.
 */
export function retrieve(
  index: ScreeningIndex,
  name: WeighedName,
  coverage: number,
  limit: number,
): Candidates {
  const total = name.words.reduce((sum, one) => sum + one.weight, 0);
  const touched: number[] = [];
  addJoined(index, name, touched);
  const skipped = addWords(index, name, touched);
  const promising: { name: number; estimate: number }[] = [];
  for (const at of touched) {
    const listed = index.names[at];
    const sum = index.scratch.sums[at] ?? 0;
    if (listed !== undefined && estimateCoverage(sum + skipped.weight, total, listed.weight) >= coverage) {
      const estimate = estimateCoverage(sum + agreedAmong(skipped.words, listed), total, listed.weight);
      if (estimate >= coverage) promising.push({ name: at, estimate });
    }
    index.scratch.sums[at] = 0;
  }
  promising.sort((a, b) => b.estimate - a.estimate || a.name - b.name);
  const native = name.native === null ? [] : (index.nativeNames.get(name.native) ?? []);
  const names = [...new Set([...native, ...promising.slice(0, limit).map((one) => one.name)])];
  return { names, cut: promising.length > limit };
}

/** Weight of those words that the listed name holds too. */
function agreedAmong(words: readonly WeighedWord[], listed: WeighedName): number {
  let sum = 0;
  for (const { word, weight } of words) {
    if (listed.words.some((other) => other.word.skeleton === word.skeleton)) sum += weight;
  }
  return sum;
}

function estimateCoverage(sum: number, total: number, listed: number): number {
  const agreed = Math.min(sum, total);
  const missing = UNPAIRED.supplier * (total - agreed) + UNPAIRED.listed * Math.max(0, listed - agreed);
  return agreed === 0 ? 0 : agreed / (agreed + missing);
}

type Skipped = { readonly words: readonly WeighedWord[]; readonly weight: number };

/** Adds the weight of each word to the names that hold a word alike; returns the words not looked up. */
function addWords(index: ScreeningIndex, name: WeighedName, touched: number[]): Skipped {
  const { starts, items } = index.namesWithWord;
  const common = Math.max(COMMON_LEAST, index.names.length * COMMON_SHARE);
  const most = name.words.reduce((weight, one) => Math.max(weight, one.weight), 0);
  const skipped: WeighedWord[] = [];
  for (const one of name.words) {
    const { word, weight } = one;
    const alike = index.vocabulary.alike(word);
    const first = alike.ids[0];
    const frequent = first !== undefined && (starts[first + 1] ?? 0) - (starts[first] ?? 0) > common;
    if (frequent && weight < most) {
      skipped.push(one);
      continue;
    }
    const serial = (index.scratch.serial += 1);
    alike.ids.forEach((id, rank) => {
      const value = weight * (alike.similarities[rank] ?? 0);
      const end = starts[id + 1] ?? 0;
      for (let at = starts[id] ?? 0; at < end; at += 1) add(index, touched, items[at] ?? 0, value, serial);
    });
  }
  return { words: skipped, weight: skipped.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Words that the other name writes apart or together. */
function addJoined(index: ScreeningIndex, name: WeighedName, touched: number[]): void {
  const { starts, items } = index.namesWithWord;
  const words = name.words.map(({ word }) => word);
  for (const { word, weight } of name.words) {
    const serial = (index.scratch.serial += 1);
    for (const at of namesWithJoin(index.joins, word.text)) add(index, touched, at, weight, serial);
  }
  for (const join of joinsOf(words)) {
    const weight = name.words.slice(join.from, join.to).reduce((sum, one) => sum + one.weight, 0);
    const serial = (index.scratch.serial += 1);
    for (const at of namesWithJoin(index.joins, join.text)) add(index, touched, at, weight, serial);
    const id = index.vocabulary.idOfText(join.text);
    if (id === undefined) continue;
    for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1)
      add(index, touched, items[at] ?? 0, weight, serial);
  }
}

function add(index: ScreeningIndex, touched: number[], name: number, value: number, serial: number): void {
  const { sums, stamps } = index.scratch;
  if (stamps[name] === serial) return;
  stamps[name] = serial;
  const sum = sums[name] ?? 0;
  if (sum === 0) touched.push(name);
  sums[name] = sum + value;
}
