/** Sentences of fewer words say too little to be called the same. */
const FEWEST = 6;
/** Two sentences that share this much of their shingles are the same to a reader. */
const SAME = 0.8;

/** Which of the new sentences stood, word for word or nearly, in the old text. */
export type Sameness = {
  /** Indexes into the new sentences. */
  same: readonly number[];
  /** Share of the new text's words that stand in those sentences, 0 to 1. */
  share: number;
};

/**
 * Compares two texts sentence by sentence: the Jaccard resemblance of their three-word shingles (A. Broder, "On the
 * resemblance and containment of documents", 1997). Figures are masked, so that a sentence with nothing but a new year in
 * it is the same. An index from shingle to sentence keeps it linear in the length of the texts.
 */
export function sameSentences(now: readonly string[], before: readonly string[]): Sameness {
  const old = before.map(shinglesOf);
  const holders = new Map<string, number[]>();
  old.forEach((shingles, index) => {
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list) list.push(index);
      else holders.set(shingle, [index]);
    }
  });
  const same: number[] = [];
  let [words, sameWords] = [0, 0];
  now.forEach((sentence, index) => {
    const shingles = shinglesOf(sentence);
    if (shingles.size === 0) return;
    words += shingles.size + 2;
    if (resemblance(shingles, old, holders) < SAME) return;
    same.push(index);
    sameWords += shingles.size + 2;
  });
  return { same, share: words === 0 ? 0 : sameWords / words };
}

function resemblance(
  shingles: ReadonlySet<string>,
  old: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, readonly number[]>,
): number {
  const shared = new Map<number, number>();
  for (const shingle of shingles)
    for (const index of holders.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  let best = 0;
  for (const [index, count] of shared)
    best = Math.max(best, count / (shingles.size + (old[index]?.size ?? 0) - count));
  return best;
}

function shinglesOf(sentence: string): ReadonlySet<string> {
  const words = sentence
    .toLowerCase()
    .replace(/\d[\d,.]*/g, '0')
    .match(/[\p{L}\p{N}]+/gu);
  if (!words || words.length < FEWEST) return new Set();
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}
