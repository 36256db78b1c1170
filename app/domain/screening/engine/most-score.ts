import { EVIDENCE, THIN_EVIDENCE } from './evidence.ts';

/** Words that may be paired: how much each weighs at most, and how alike it is at most to any counterpart. */
export type Pairable = { readonly weights: Float64Array; readonly similarities: Float64Array; size: number };

export function pairable(most: number): Pairable {
  return { weights: new Float64Array(most), similarities: new Float64Array(most), size: 0 };
}

/** Adds a word, keeping the most alike first. */
export function addPairable(words: Pairable, weight: number, similarity: number): void {
  const { weights, similarities } = words;
  let at = words.size;
  while (at > 0 && (similarities[at - 1] ?? 0) < similarity) {
    weights[at] = weights[at - 1] ?? 0;
    similarities[at] = similarities[at - 1] ?? 0;
    at -= 1;
  }
  weights[at] = weight;
  similarities[at] = similarity;
  words.size += 1;
}

/** The greatest mean similarity of paired words, words without a counterpart counted in as `lone`. */
export function mostShare({ weights, similarities, size }: Pairable, lone: number): number {
  let paired = lone;
  let alike = 0;
  for (let at = 0; at < size; at += 1) {
    const similarity = similarities[at] ?? 0;
    if (alike > similarity * paired) break;
    paired += weights[at] ?? 0;
    alike += (weights[at] ?? 0) * similarity;
  }
  return paired === 0 ? 0 : alike / paired;
}

/**
 * What two names of organisations earn at most (see compareOrganisations) when these words may be paired and words
 * weighing at least `lone`, after their factors, certainly have no counterpart.
 *
 * score = (agreed / total)^(power - 1) x alike / total, where agreed and the power's base grow with every pair, and
 * alike / total grows only by pairs more alike than itself.
 */
export function mostScore(words: Pairable, lone: number): number {
  let agreed = 0;
  for (let at = 0; at < words.size; at += 1) agreed += words.weights[at] ?? 0;
  if (agreed === 0) return 0;
  const share = mostShare(words, lone);
  if (lone === 0) return EVIDENCE.names * share;
  const thin = 1 - Math.exp(-agreed / THIN_EVIDENCE);
  return EVIDENCE.names * (agreed / (agreed + lone)) ** (1 / (thin * thin) - 1) * share;
}
