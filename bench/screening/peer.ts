/** A name found: its position in the names that were indexed. Higher scores are closer. */
export type Hit = { readonly at: number; readonly score: number };

/** An index over names. `search` gives the closest names, the best first. */
export type OpenPeer = {
  search(name: string): readonly Hit[] | Promise<readonly Hit[]>;
  close?(): Promise<void>;
};

/** A way to find names. */
export type Peer = (names: readonly string[]) => OpenPeer | Promise<OpenPeer>;

/** How many names each engine is asked for. */
export const TOP = 10;

/** The best of all names by a measure that compares two at a time: for engines that have no index. */
export function scan(
  names: readonly string[],
  prepare: (name: string) => string,
  measure: Measure,
): OpenPeer {
  const prepared = names.map(prepare);
  return {
    search(name) {
      const asked = prepare(name);
      const best: Hit[] = [];
      let least = -Infinity;
      prepared.forEach((other, at) => {
        const score = measure(asked, other);
        if (score <= least) return;
        best.push({ at, score });
        if (best.length <= TOP) return;
        best.sort(closestFirst).pop();
        least = best.at(-1)?.score ?? least;
      });
      return best.sort(closestFirst);
    },
  };
}

type Measure = (one: string, other: string) => number;

function closestFirst(one: Hit, other: Hit): number {
  return other.score - one.score;
}
