import type { SectionKey } from '../area.ts';
import type { StatementContent } from '../content.ts';
import { splitSentences } from '../reading/sentences.ts';
import { actIn } from './claim-acts.ts';
import { figureIn } from './claim-figures.ts';
import { plainText, readRuns } from './marked-text.ts';
import { claimsNothing, reported } from './no-claim.ts';
import { worldFigure } from './world-figures.ts';

/** A sentence that says something which no linked fact backs. */
export type OpenClaim = {
  /** Stays the same as long as the words do: evidence hangs on it. */
  id: string;
  /** Where the sentence stands first: one that is repeated is asked once. */
  questionId: string;
  section: SectionKey;
  /** As people read it. */
  sentence: string;
  /** source: a figure about the world that needs its source, not proof of an act. */
  kind: 'figure' | 'act' | 'all' | 'none' | 'source';
  /** Why it is listed, in words. */
  because: string;
};

/**
 * The sentences of a statement that hold a figure or claim an act which no linked fact backs, each once. Dates, periods, law
 * references, tiers and time limits are no figures; what is still to come, what a law or a rule says, and what this document
 * is, is no act. It errs on the side of asking: a person confirms each with what it rests on, links it, or takes it out.
 *
 * @param backed ids of claims for which a person has named the evidence
 */
export function openClaims(
  content: Pick<StatementContent, 'sections'>,
  backed: ReadonlySet<string> = new Set(),
): OpenClaim[] {
  const once = new Map<string, OpenClaim>();
  for (const { key, answers } of content.sections)
    for (const { questionId, text } of answers)
      for (const claim of claimsIn(text)) {
        const id = claimId(claim.sentence);
        if (!once.has(id) && !backed.has(id)) once.set(id, { ...claim, id, questionId, section: key });
      }
  return [...once.values()];
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
  if (claimsNothing(sentence)) return null;
  const said = reported(sentence);
  const figure = figureIn(said);
  if (figure !== null) return figureClaim(sentence, figure);
  const act = actIn(said);
  if (act === null || linked) return null;
  return { kind: act.kind, because: BECAUSE[act.kind](act.words) };
}

function figureClaim(sentence: string, figure: string): Omit<Claim, 'sentence'> | null {
  const about = worldFigure(sentence);
  if (about === 'with-source') return null;
  if (about === 'own')
    return { kind: 'figure', because: `It holds “${figure}”, which is not linked to the record.` };
  return {
    kind: 'source',
    because: `It tells a figure about the world (“${figure}”) and no source: name the source in the sentence, or here.`,
  };
}

const BECAUSE = {
  act: (words: string) => `It says that something was done (“${words}”), and no linked number shows it.`,
  all: (words: string) => `It speaks of all (“${words}”), and no linked number shows that it was all.`,
  none: (words: string) =>
    `It says that there was nothing (“${words}”): say where you looked, or what it rests on.`,
} as const;

/** A short name for a claim, from its words without regard to spaces and capitals (FNV-1a, 2 × 32 bits). */
export function claimId(sentence: string): string {
  const text = sentence.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x01000193)}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
