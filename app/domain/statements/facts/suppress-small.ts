import type { Fact } from './fact.ts';
import { countFact } from './make-fact.ts';

/** The least count of reports that is told: fewer could point at whoever made them. */
const LEAST_TOLD = 5;

/** A count that may be told, or null where it is too small to be told, none included. */
export function suppressSmall(count: number): number | null {
  return count < LEAST_TOLD ? null : count;
}

/** A count of reports as a fact: suppressed under five, so that no number points at a person. */
export function reportCountFact(about: { key: string; label: string; link?: string }, count: number): Fact {
  const told = suppressSmall(count);
  if (told !== null) return countFact(about, told);
  return { ...countFact(about, 0), state: 'suppressed', written: '', value: null };
}
