import { cutForm } from '../measure/perturb-words.ts';
import { measureRecall, type Answer, type RecallFigures } from '../measure/recall.ts';
import { organisationSet } from '../measure/report-retrieval.ts';
import type { Query, RetrievalSet } from '../measure/retrieval-set.ts';
import { pickSome, seeded } from '../seeded-random.ts';
import { openEngine } from './engine-client.ts';

/** Engines with the number of queries of each class and of clean suppliers that their speed allows. */
type Entrant = {
  readonly engine: string;
  readonly perClass: number;
  readonly clean: number;
  /** Whether names are given with the legal form cut off, as written, or both ways. */
  readonly forms: readonly Forms[];
};
type Forms = 'as written' | 'legal forms cut';

const BOTH: readonly Forms[] = ['as written', 'legal forms cut'];
const CUT: readonly Forms[] = ['legal forms cut'];

const ENTRANTS: readonly Entrant[] = [
  { engine: 'Daylight', perClass: 600, clean: 4_000, forms: ['as written'] },
  { engine: '@m31coding/fuzzy-search', perClass: 600, clean: 4_000, forms: BOTH },
  { engine: 'flexsearch', perClass: 600, clean: 4_000, forms: BOTH },
  { engine: 'minisearch', perClass: 150, clean: 1_500, forms: BOTH },
  { engine: 'pg_trgm', perClass: 150, clean: 1_500, forms: BOTH },
  { engine: 'fastest-levenshtein scan', perClass: 60, clean: 800, forms: CUT },
  { engine: 'Jaro-Winkler scan', perClass: 60, clean: 800, forms: CUT },
  { engine: 'fuzzball token_sort_ratio', perClass: 30, clean: 400, forms: CUT },
];

export type PeerRecall = RecallFigures & { readonly engine: string; readonly forms: Forms };

/** Recall of every engine on the same names at the same share of false alerts; fewer names for the slow ones. */
export async function measurePeers(quick: boolean): Promise<PeerRecall[]> {
  const { set, clean } = organisationSet();
  const figures: PeerRecall[] = [];
  for (const entrant of ENTRANTS) {
    const share = quick ? 0.25 : 1;
    const queries = sample(set.queries, Math.ceil(entrant.perClass * share));
    const suppliers = pickSome(seeded(1), clean, Math.ceil(entrant.clean * share));
    for (const forms of entrant.forms) {
      try {
        const names = forms === 'as written' ? (name: string) => name : withoutForm;
        figures.push({
          engine: entrant.engine,
          forms,
          ...(await ask(entrant.engine, set, queries, suppliers, names)),
        });
      } catch (problem) {
        process.stderr.write(`${entrant.engine} was not had: ${String(problem)}\n`);
      }
    }
  }
  return figures;
}

function sample(queries: readonly Query[], perClass: number): Query[] {
  const groups = new Map<string, Query[]>();
  for (const query of queries) {
    const own = groups.get(query.group) ?? [];
    own.push(query);
    groups.set(query.group, own);
  }
  return [...groups.values()].flatMap((own) => pickSome(seeded(2), own, perClass));
}

async function ask(
  engine: string,
  set: RetrievalSet,
  queries: readonly Query[],
  clean: readonly string[],
  written: (name: string) => string,
): Promise<RecallFigures> {
  const flat = set.listed.flatMap(({ names }, at) =>
    names.map(({ name }) => ({ name: written(name), cluster: set.clusters[at] ?? -1 })),
  );
  const client = await openEngine(
    engine,
    'recall',
    flat.map(({ name }) => name),
  );
  const find = async (names: readonly string[]): Promise<Answer[]> => {
    const hits = await client.find(names.map(written));
    return hits.map((own) => own.map(({ at, score }) => ({ cluster: flat[at]?.cluster ?? -1, score })));
  };
  const figures = measureRecall(queries, await find(queries.map(({ name }) => name)), await find(clean));
  await client.close();
  return figures;
}

function withoutForm(name: string): string {
  return cutForm(name).core.toLowerCase();
}
