import type { Fact } from '../facts/fact.ts';
import { factsIn, readRuns, rewriteFacts } from '../facts/marked-text.ts';

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

/** The text with each linked number as the record has it; one that the record no longer holds stays as it was written. */
export function bringUpToDate(text: string, facts: ReadonlyMap<string, Fact>): string {
  return rewriteFacts(text, (key) => writtenOf(facts.get(key)));
}

function writtenOf(fact: Fact | undefined): string | null {
  return fact?.state === 'recorded' ? fact.written : null;
}
