import type { Criterion } from './criteria.ts';
import type { Feature } from './feature.ts';

/** The words that a reading rests on, as they stand in the sentence, and the rule that spoke loudest. */
export type Reason = { words: string[]; rule?: string };

/** At most this many words or phrases are named. */
const NAMED = 4;

/**
 * Why a sentence was taken as evidence: the stretches that added most, and either the written rule of the criterion that
 * added most or "around" where the sentences around it added more than its own words. At least one word is always named.
 */
export function reasonsOf(
  text: string,
  features: readonly Feature[],
  criterion: Criterion,
  addedBy: (feature: Feature) => number,
): Reason {
  const stretches: { from: number; to: number; added: number; rule?: string }[] = [];
  let [own, around] = [0, 0];
  for (const feature of features) {
    const added = addedBy(feature);
    if (/^[pnhlyz]:/.test(feature.name)) around += added;
    else own += added;
    const { from, to, name } = feature;
    if (from === undefined || to === undefined || added <= 0) continue;
    const rule = name.startsWith(`q:${criterion}/`) ? name.slice(2) : undefined;
    stretches.push({ from, to, added, ...(rule === undefined ? {} : { rule }) });
  }
  stretches.sort((one, two) => two.added - one.added || one.from - two.from);
  const words = apart(stretches).map(({ from, to }) => text.slice(from, to).trim());
  const rule =
    stretches.find((stretch) => stretch.rule !== undefined)?.rule ?? (around > own ? 'around' : undefined);
  return { words: words.length > 0 ? words : [longestWord(text)], ...(rule === undefined ? {} : { rule }) };
}

/** The strongest stretches that do not overlap a stronger one, in the order of the sentence. */
function apart<S extends { from: number; to: number }>(strongestFirst: readonly S[]): S[] {
  const kept: S[] = [];
  for (const stretch of strongestFirst) {
    if (kept.length >= NAMED) break;
    if (kept.every(({ from, to }) => stretch.to <= from || stretch.from >= to)) kept.push(stretch);
  }
  return kept.sort((one, two) => one.from - two.from);
}

function longestWord(text: string): string {
  const words = text.split(/\s+/);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), words[0] ?? '');
}
