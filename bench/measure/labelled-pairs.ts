import { kindOfSchema } from '#app/domain/screening/kind-of-schema.ts';
import type { PairScorer } from '#app/domain/screening/score-pair.ts';
import { readRows, type Row } from './measuring-data.ts';

/** A labelled pair with our score and the frozen one of logic-v2. */
export type ScoredPair = {
  readonly same: boolean;
  readonly ours: number;
  readonly anchor: number;
  readonly tier: string;
  readonly schema: string;
  readonly names: readonly [string, string];
};

/**
 * The labelled pairs for which a frozen score of logic-v2 is known, 408 in the development half. Rows meet by pair and
 * schema, or by schema and folded names in either order.
 */
export function scoredPairs(score: PairScorer): ScoredPair[] {
  const frozen = new Map<string, number>();
  for (const row of readRows('nomenklatura/logicv2-frozen.csv'))
    for (const key of keysOf(row)) frozen.set(key, Number(row.score));
  return readRows('nomenklatura/cases.csv').flatMap((row) => {
    const anchor = keysOf(row)
      .map((key) => frozen.get(key))
      .find((one) => one !== undefined);
    if (anchor === undefined) return [];
    const { name1 = '', name2 = '', schema = '', quality: tier = '' } = row;
    const ours = score(kindOfSchema(schema), name1, name2);
    return [{ same: row.is_match === 'true', ours, anchor, tier, schema, names: [name1, name2] as const }];
  });
}

function keysOf(row: Row): string[] {
  const names = [row.name1, row.name2].map((name) => (name ?? '').normalize('NFKC').toLowerCase().trim());
  return [`${row.pair_id}|${row.schema}`, `${row.schema}|${names.sort().join('|')}`];
}

const ORGANISATIONS = new Set(['Company', 'Organization', 'LegalEntity']);

export function isOfOrganisations(pair: ScoredPair): boolean {
  return ORGANISATIONS.has(pair.schema);
}
