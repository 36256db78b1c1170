import type { SectionKey } from '../area.ts';
import type { StatementContent } from '../content.ts';
import { splitSentences } from '../reading/sentences.ts';
import { actIn, isIntention } from './claim-acts.ts';
import { figureIn } from './claim-figures.ts';
import { plainText, readRuns } from './marked-text.ts';

/** A sentence that says something which no linked fact backs. */
export type OpenClaim = {
  /** Stays the same as long as question and words do: evidence hangs on it. */
  id: string;
  questionId: string;
  section: SectionKey;
  /** As people read it. */
  sentence: string;
  kind: 'figure' | 'act' | 'all' | 'none';
  /** Why it is listed, in words. */
  because: string;
};

/**
 * The sentences of a statement that hold a figure or claim an act which no linked fact backs. Dates, periods, law
 * references, tiers and time limits are no figures, and what is still to come is no act. It errs on the side of asking: a
 * person confirms each with what it rests on, or links it, or takes it out.
 *
 * @param backed ids of claims for which a person has named the evidence
 */
export function openClaims(
  content: Pick<StatementContent, 'sections'>,
  backed: ReadonlySet<string> = new Set(),
): OpenClaim[] {
  return content.sections
    .flatMap(({ key, answers }) =>
      answers.flatMap(({ questionId, text }) =>
        claimsIn(text).map((claim) => ({
          ...claim,
          id: claimId(questionId, claim.sentence),
          questionId,
          section: key,
        })),
      ),
    )
    .filter(({ id }) => !backed.has(id));
}

type Claim = Pick<OpenClaim, 'sentence' | 'kind' | 'because'>;

/** The claims of one text, in the order of its sentences. */
export function claimsIn(text: string): Claim[] {
  return splitSentences(text).flatMap(({ text: marked, isHeading }) => {
    if (isHeading) return [];
    const runs = readRuns(marked);
    const linked = runs.some(({ fact }) => fact !== null);
    const own = runs.map((run) => (run.fact === null ? run.text : ' … ')).join('');
    const claim = claimOf(own, linked);
    return claim === null ? [] : [{ ...claim, sentence: plainText(marked) }];
  });
}

function claimOf(sentence: string, linked: boolean): Omit<Claim, 'sentence'> | null {
  const act = actIn(sentence);
  if (isIntention(sentence) && act?.kind !== 'none' && !/\b(?:have|has|were|was|did)\b/iu.test(sentence))
    return null;
  const figure = figureIn(sentence);
  if (figure !== null)
    return { kind: 'figure', because: `It holds “${figure}”, which is not linked to the record.` };
  if (act === null || linked) return null;
  return { kind: act.kind, because: BECAUSE[act.kind](act.words) };
}

const BECAUSE = {
  figure: (words: string) => words,
  act: (words: string) => `It says that something was done (“${words}”), and no linked number shows it.`,
  all: (words: string) => `It speaks of all (“${words}”), and no linked number shows that it was all.`,
  none: (words: string) =>
    `It says that there was nothing (“${words}”): say where you looked, or what it rests on.`,
} as const;

/** A short name for a claim, from its question and its words without regard to spaces and capitals (FNV-1a, 2 × 32 bits). */
export function claimId(questionId: string, sentence: string): string {
  const text = `${questionId}|${sentence.toLowerCase().replaceAll(/\s+/g, ' ').trim()}`;
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x01000193)}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
