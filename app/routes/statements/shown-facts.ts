import type { Fact, FrozenFact } from '#app/domain/statements/facts/fact.ts';
import { factsIn } from '#app/domain/statements/facts/marked-text.ts';
import { formatDate } from '#app/http/format.ts';
import type { ShownFacts } from './marked-text.tsx';

/** The facts that stand in these texts, as a page shows them. */
export function shownFacts(
  texts: readonly string[],
  facts: ReadonlyMap<string, Fact | FrozenFact>,
): ShownFacts {
  const keys = new Set(texts.flatMap(factsIn));
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const fact = facts.get(key);
      if (!fact) return [];
      const { label, link } = fact;
      const of = 'at' in fact ? formatDate('en', new Date(fact.at)) : null;
      return [[key, { label, link, of, written: fact.state === 'recorded' ? fact.written : null }]];
    }),
  );
}
