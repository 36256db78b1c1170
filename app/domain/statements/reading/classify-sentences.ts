import { CRITERIA, type Criterion } from './criteria.ts';
import { CUES } from './cues/all-cues.ts';
import { foldCase, type Cue } from './cues/cue.ts';
import type { Sentence } from './sentences.ts';
import { standingOf, type Standing } from './standing.ts';

/** What the words of a sentence speak for. */
export type SentenceReading = {
  /** The `index` of the sentence. */
  readonly sentence: number;
  /** How sure the reading is, 0 to 1, by criterion. */
  readonly scores: Readonly<Record<Criterion, number>>;
  /** The criteria that the sentence is taken as evidence of: "evidence found here", never a verdict. */
  readonly present: readonly Criterion[];
  /** For each criterion present, the words it rests on as they stand in the sentence, and the written rule if one spoke. */
  readonly because: Readonly<Partial<Record<Criterion, { words: string[]; rule?: string }>>>;
  readonly standing: Standing;
};

/** Log odds of a sentence of which no rule speaks. */
const AT_FIRST = -2.2;

/**
 * Reads sentences of one statement, in their order, against the eleven criteria. Deterministic; never throws.
 * Method: written rules after the annotation guidance of AIMS.au (docs/statements.md, "Reading sentences").
 */
export function classifySentences(sentences: readonly Sentence[]): SentenceReading[] {
  return sentences.map((sentence) => readByRules(sentence));
}

function readByRules(sentence: Sentence): SentenceReading {
  const folded = foldCase(sentence.text);
  const odds = new Map<Criterion, number>(CRITERIA.map((criterion) => [criterion, AT_FIRST]));
  const spoke: { cue: Cue; words: string }[] = [];
  for (const cue of CUES) {
    const found = cue.pattern.exec(folded);
    if (found === null) continue;
    odds.set(cue.of, (odds.get(cue.of) ?? AT_FIRST) + cue.weight);
    spoke.push({ cue, words: sentence.text.slice(found.index, found.index + found[0].length).trim() });
  }
  const scores = recordOf((criterion) => 1 / (1 + Math.exp(-(odds.get(criterion) ?? AT_FIRST))));
  const present = sentence.isHeading ? [] : CRITERIA.filter((criterion) => scores[criterion] >= 0.5);
  const because: Partial<Record<Criterion, { words: string[]; rule?: string }>> = {};
  for (const criterion of present) {
    const own = spoke.filter(({ cue }) => cue.of === criterion && cue.weight > 0);
    own.sort((one, two) => two.cue.weight - one.cue.weight);
    const rule = own[0]?.cue.id;
    const words = [...new Set(own.slice(0, 4).map(({ words }) => words))];
    because[criterion] = { words, ...(rule === undefined ? {} : { rule }) };
  }
  return { sentence: sentence.index, scores, present, because, standing: standingOf(sentence.text) };
}

function recordOf(scoreOf: (criterion: Criterion) => number): Record<Criterion, number> {
  return {
    approval: scoreOf('approval'),
    signature: scoreOf('signature'),
    'reporting-entity': scoreOf('reporting-entity'),
    structure: scoreOf('structure'),
    operations: scoreOf('operations'),
    'supply-chains': scoreOf('supply-chains'),
    risk: scoreOf('risk'),
    mitigation: scoreOf('mitigation'),
    remediation: scoreOf('remediation'),
    effectiveness: scoreOf('effectiveness'),
    consultation: scoreOf('consultation'),
  };
}
