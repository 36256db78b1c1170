import type { Fact } from '../facts/fact.ts';
import { factsIn, markFact, readRuns, rewriteFacts, type Run } from '../facts/marked-text.ts';

/** A linked number of a text that no longer says what the record says. */
export type ChangedNumber = {
  key: string;
  label: string;
  /** As it stood when it was written. */
  was: string;
  /** As the record has it now; null where the record holds nothing of the kind any more. */
  now: string | null;
};

/** The linked numbers of a text whose record has changed since they were written, each once. */
export function changedNumbers(text: string, facts: ReadonlyMap<string, Fact>): ChangedNumber[] {
  const written = new Map(
    text
      .split('\n')
      .flatMap(readRuns)
      .map((run) => [run.fact, run.text] as const),
  );
  return factsIn(text).flatMap((key) => {
    const was = written.get(key) ?? '';
    const fact = facts.get(key);
    const now = writtenOf(fact);
    return now === was ? [] : [{ key, label: fact?.label ?? key, was, now }];
  });
}

/**
 * The text as the document says it: each linked number as the record has it, and one that the record does not hold as
 * a plain number, so that nobody takes it for one that the record backs.
 */
export function settleNumbers(text: string, facts: ReadonlyMap<string, Fact>): string {
  return bringUpToDate(text, facts)
    .split('\n')
    .map((line) =>
      readRuns(line)
        .map((run) => settled(run, facts))
        .join(''),
    )
    .join('\n');
}

function settled({ text, fact }: Run, facts: ReadonlyMap<string, Fact>): string {
  return fact === null || writtenOf(facts.get(fact)) === null ? text : markFact(text, fact);
}

/** The text with each linked number as the record has it; one that the record no longer holds stays as it was written. */
export function bringUpToDate(text: string, facts: ReadonlyMap<string, Fact>): string {
  return rewriteFacts(text, (key) => writtenOf(facts.get(key)));
}

function writtenOf(fact: Fact | undefined): string | null {
  return fact?.state === 'recorded' ? fact.written : null;
}
