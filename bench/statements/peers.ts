import { CRITERIA, type Criterion } from '#app/domain/statements/reading/criteria.ts';
import { fitLogistic, scoreOf, type SparseRows } from '../../commands/train-statements/logistic.ts';
import type { LabelledStatement } from '../../commands/train-statements/read-labelled.ts';

/** Another way to read the sentences of one statement: the criteria that it finds in each. */
export type Peer = {
  readonly name: string;
  readonly read: (texts: readonly string[]) => readonly ReadonlySet<Criterion>[];
};

const KEYWORDS: Readonly<Record<Criterion, RegExp>> = {
  approval: /\bapproved\b.*\b(?:board|directors)\b|\bboard\b.*\bapproved\b/i,
  signature: /\bsigned\b|\bdirector$|\bchief executive\b/i,
  'reporting-entity': /\breporting entit|\bstatement is made by\b/i,
  structure: /\bsubsidiar|\bparent company\b|\bemployees\b|\bhead ?quarter/i,
  operations: /\boperat|\bprovides?\b|\bcustomers\b/i,
  'supply-chains': /\bsuppliers\b|\bsupply chains?\b|\bsourc/i,
  risk: /\brisks?\b/i,
  mitigation: /\bpolic|\btraining\b|\baudit|\bdue diligence\b|\bcode of conduct\b/i,
  remediation: /\bremed|\bcorrective\b|\bterminat|\binvestigat/i,
  effectiveness: /\beffective|\bkpis?\b|\bindicators?\b/i,
  consultation: /\bconsult/i,
};

/** One pattern a criterion: what a person would type into a search box. */
export function keywordPeer(): Peer {
  const read: Peer['read'] = (texts) =>
    texts.map((text) => new Set(CRITERIA.filter((criterion) => KEYWORDS[criterion].test(text))));
  return { name: 'keywords', read };
}

/**
 * TF-IDF of words and pairs of words with balanced logistic regression, as it comes: no context, no rules, threshold ½.
 */
export function plainPeer(statements: readonly LabelledStatement[]): Peer {
  const sentences = statements.flatMap((statement) => statement.sentences);
  const terms = sentences.map(({ text }) => termsOf(text));
  const seen = new Map<string, number>();
  for (const own of terms) for (const term of own.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  const rare = (term: string): number => Math.log((1 + terms.length) / (1 + (seen.get(term) ?? 0))) + 1;
  const columnOf = new Map([...seen.keys()].map((term, column) => [term, column]));
  const rowsOf = (of: readonly ReadonlyMap<string, number>[]) => tfIdf(of, columnOf, rare);
  const rows = rowsOf(terms);
  const ridge = new Float64Array(rows.columns).fill(1);
  const fitted = CRITERIA.map((criterion) => {
    const truth = Uint8Array.from(sentences, ({ labels }) => (labels.has(criterion) ? 1 : 0));
    const yes = truth.reduce((sum, one) => sum + one, 0);
    const count = Float64Array.from(
      truth,
      (one) => truth.length / 2 / Math.max(1, one === 1 ? yes : truth.length - yes),
    );
    const { weights, bias } = fitLogistic({ rows, truth, count, ridge });
    return Float64Array.from([...weights, bias]);
  });
  const read: Peer['read'] = (texts) => {
    const own = rowsOf(texts.map((text) => termsOf(text)));
    return texts.map((_, row) => {
      return new Set(
        CRITERIA.filter((_, column) => scoreOf(own, row, fitted[column] ?? new Float64Array(0)) >= 0),
      );
    });
  };
  return { name: 'TF-IDF with logistic regression', read };
}

function termsOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/\b\w\w+\b/g) ?? [];
  const terms = new Map<string, number>();
  words.forEach((word, at) => {
    const pair = at > 0 ? [word, `${words[at - 1]} ${word}`] : [word];
    for (const term of pair) terms.set(term, (terms.get(term) ?? 0) + 1);
  });
  return terms;
}

function tfIdf(
  of: readonly ReadonlyMap<string, number>[],
  columnOf: ReadonlyMap<string, number>,
  rare: (term: string) => number,
): SparseRows {
  const start = new Int32Array(of.length + 1);
  const at: number[] = [];
  const value: number[] = [];
  of.forEach((terms, row) => {
    const known = [...terms].flatMap(([term, times]) => {
      const column = columnOf.get(term);
      return column === undefined ? [] : [{ column, value: times * rare(term) }];
    });
    const length = Math.sqrt(known.reduce((sum, one) => sum + one.value ** 2, 0));
    for (const one of known) {
      at.push(one.column);
      value.push(one.value / length);
    }
    start[row + 1] = at.length;
  });
  return { start, at: Int32Array.from(at), value: Float64Array.from(value), columns: columnOf.size };
}
