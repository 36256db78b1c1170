import type { AnswerStanding } from '../statement.ts';

/** What a person typed to a question and has not saved. It is nobody else's and changes nothing in the statement. */
export type UnsavedText = {
  organisationId: string;
  personId: string;
  statementId: string;
  questionId: string;
  standing: AnswerStanding;
  text: string;
  /** A comment and a task that were begun beside it. */
  comment: string;
  title: string;
  /** The version of the answer from which the person began; 0 where there was none. */
  version: number;
  at: Date;
};

/** What is kept without being saved goes so many days after it was last typed. */
export const UNSAVED_DAYS = 30;
const UNSAVED_MS = UNSAVED_DAYS * 24 * 60 * 60_000;

/** The moment before which unsaved text has had its time. */
export function unsavedSince(now: Date): Date {
  return new Date(now.getTime() - UNSAVED_MS);
}

/** The moment at which what was typed at `at` has had its time. */
export function unsavedUntil(at: Date): Date {
  return new Date(at.getTime() + UNSAVED_MS);
}

/** Unsaved text as it lies in the store: its words are sealed. */
export type SealedUnsavedText = Omit<UnsavedText, 'text' | 'comment' | 'title'> & {
  keyId: string;
  box: string;
};

/** Where the sealed words belong: they open nowhere else. */
export function unsavedPlace({
  organisationId,
  personId,
  statementId,
  questionId,
}: Pick<UnsavedText, 'organisationId' | 'personId' | 'statementId' | 'questionId'>): string {
  return `organisation/${organisationId}/person/${personId}/statement/${statementId}/question/${questionId}/unsaved`;
}
