import { dayInWords, dayOf } from '../day-words.ts';
import type { Revision } from '../publication/publication.ts';
import { entryFact, type RegistryComparison } from './registry-comparison.ts';
import type { Statement } from '../statement.ts';

/** A correction of the statement, for which the entry in the government registry has to be submitted again. */
export type CorrectedEntry = {
  /** The day on which the correction was published, an ISO date; null while it is being made. */
  on: string | null;
  changed: string[];
};

/** What was corrected last, or is being corrected; null where nothing is, or the entry was found in order since. */
export function correctedEntry(
  { correction }: Pick<Statement, 'correction'>,
  latest: Pick<Revision, 'corrects' | 'publishedAt' | 'changes'> | undefined,
  look: RegistryComparison | null,
): CorrectedEntry | null {
  if (correction !== null) return { on: null, changed: correction.changed };
  if (latest === undefined || isDone(look, latest.publishedAt)) return null;
  return latest.corrects ? { on: dayOf(latest.publishedAt), changed: latest.changes } : null;
}

/** Whether the entry was found in order after the correction. */
function isDone(look: RegistryComparison | null, correctedAt: Date): boolean {
  if (look === null) return false;
  const { outcome, before } = entryFact(look, correctedAt);
  return !before && (outcome === 'matches' || outcome === 'seen');
}

/** What to do about the entry, in words. The registry lets an entry be edited, and what is submitted again replaces it. */
export function resubmissionWords({ on }: CorrectedEntry): string {
  return on === null
    ? 'The statement is being corrected. Submit its entry in the government registry again when the correction is published: what is submitted again replaces the entry.'
    : `The statement was corrected on ${dayInWords(on)}. Submit its entry in the government registry again: what is submitted again replaces the entry.`;
}
