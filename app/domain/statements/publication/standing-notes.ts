import { dayInWords } from '../day-words.ts';
import type { PublicStatement } from './public-statement.ts';

/** What stands over a published text in its files: that it was replaced, or corrects another. */
export type StandingNote = { title: string; text: string; changes: readonly string[] };

/** The notes over a published text, in English as the statement is. */
export function standingNotes({
  content: { correction },
  revision,
  revisions,
}: Pick<PublicStatement, 'content' | 'revision' | 'revisions'>): StandingNote[] {
  const day = (moment: string) => dayInWords(moment.slice(0, 10));
  const next = revisions.find(({ number }) => number === revision.number + 1);
  const replaced: StandingNote[] =
    next === undefined
      ? []
      : [
          {
            title: 'This is an earlier version of the statement',
            text: `It was replaced on ${day(next.publishedAt)}.${next.changes.length === 0 ? '' : ' What was changed since:'}`,
            changes: next.changes,
          },
        ];
  if (correction === undefined) return replaced;
  const { publishedOn, code } = correction.of;
  const corrected = {
    title: `Corrected on ${day(revision.publishedAt)}`,
    text: `It takes the place of the version published on ${dayInWords(publishedOn)}, verification code ${code}. What was changed:`,
    changes: correction.changed,
  };
  return [...replaced, corrected];
}
