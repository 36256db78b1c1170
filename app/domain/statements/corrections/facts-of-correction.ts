import type { Fact, FrozenFact } from '../facts/fact.ts';
import { readRuns } from '../facts/marked-text.ts';

type Facts = ReadonlyMap<string, Fact | FrozenFact>;

/**
 * The facts behind the numbers of a correction: a number that still stands as it was published keeps its published value
 * and day, for a correction changes what its writers change and nothing else; one that was written anew is the record's.
 */
export function factsOfCorrection(
  texts: readonly string[],
  published: readonly FrozenFact[],
  recorded: ReadonlyMap<string, Fact>,
): Facts {
  const written = new Map<string, Set<string>>();
  for (const { text, fact } of texts.flatMap((one) => one.split('\n')).flatMap(readRuns))
    if (fact !== null) written.set(fact, (written.get(fact) ?? new Set()).add(text));
  const kept = published.filter((fact) =>
    [...(written.get(fact.key) ?? [])].every((text) => text === fact.written),
  );
  return new Map<string, Fact | FrozenFact>([...recorded, ...kept.map((fact) => [fact.key, fact] as const)]);
}
