import { evened, type Feature } from './feature.ts';
import { kindsOf } from './word-kinds.ts';

/** How many words further on a second kind may stand to count as said together with the first. */
const NEAR = 4;

/**
 * The kinds of words of a sentence ("k:staff"), and pairs of kinds a few words apart, in their order ("g:teach staff").
 * @param folded the sentence in small letters
 */
export function kindFeatures(folded: string): Feature[] {
  const words = [...folded.matchAll(/[a-z]+(?:-[a-z]+)*/g)].map(({ 0: word, index }) => {
    return { kinds: kindsOf(word), from: index, to: index + word.length };
  });
  const single = new Map<string, Feature & { times: number }>();
  const pairs = new Map<string, Feature>();
  words.forEach(({ kinds, from, to }, at) => {
    for (const kind of kinds) {
      const known = single.get(kind);
      const times = (known?.times ?? 0) + 1;
      const place = known ?? { from, to };
      const name = `k:${kind}`;
      single.set(kind, { name, value: 1 + Math.log(times), times, from: place.from, to: place.to });
      for (const next of words.slice(at + 1, at + 1 + NEAR)) {
        for (const other of next.kinds) {
          const pair = `g:${kind} ${other}`;
          if (!pairs.has(pair)) pairs.set(pair, { name: pair, value: 1, from, to: next.to });
        }
      }
    }
  });
  return [...evened([...single.values()]), ...evened([...pairs.values()])];
}
