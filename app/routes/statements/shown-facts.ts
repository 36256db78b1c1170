import type { Fact } from '#app/domain/statements/facts/fact.ts';
import { factsIn } from '#app/domain/statements/facts/marked-text.ts';
import type { ShownFacts } from './marked-text.tsx';

/** The facts that stand in these texts, as a page shows them. */
export function shownFacts(texts: readonly string[], facts: ReadonlyMap<string, Fact>): ShownFacts {
  const keys = new Set(texts.flatMap(factsIn));
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const fact = facts.get(key);
      if (!fact) return [];
      const { label, link } = fact;
      return [[key, { label, link, written: fact.state === 'recorded' ? fact.written : null }]];
    }),
  );
}
