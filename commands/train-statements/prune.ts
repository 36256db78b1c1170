import type { Example, Weights } from './fit-weights.ts';

/**
 * The weights that change sums most over the examples, all others nothing: a file stays small, and words that stand in
 * two or three statements lose most of their say.
 * @param entries how many pairs of feature and criterion stay
 */
export function pruned(weights: Weights, examples: readonly Example[], entries: number): Weights {
  const weightOfUse = new Map<string, number>();
  for (const { features } of examples) {
    for (const { name, value } of features) {
      weightOfUse.set(name, (weightOfUse.get(name) ?? 0) + value * value);
    }
  }
  const effects: number[] = [];
  for (const [name, own] of weights.byName) {
    const use = Math.sqrt(weightOfUse.get(name) ?? 0);
    own.forEach((weight) => effects.push(Math.abs(weight) * use));
  }
  effects.sort((one, two) => two - one);
  const least = effects[Math.min(entries, effects.length - 1)] ?? 0;
  const byName = new Map<string, Float64Array>();
  for (const [name, own] of weights.byName) {
    const use = Math.sqrt(weightOfUse.get(name) ?? 0);
    const kept = own.map((weight) => (Math.abs(weight) * use > least ? weight : 0));
    if (kept.some((weight) => weight !== 0)) byName.set(name, kept);
  }
  return { byName, biases: weights.biases };
}
