import type { Statement } from '../statement.ts';

/** Which publishing is corrected: its number, its code, and the day it became public. */
type CorrectedPublishing = { number: number; code: string; publishedOn: string };

/** A correction that is being made of a published statement; the public goes on reading what is published. */
export type Correction = {
  /** Why, for the organisation's own record. */
  reason: string;
  /** What is changed, a line each, in words for the public. */
  changed: string[];
  of: CorrectedPublishing & { versionId: string };
  /** What the statement was about before, for the case that the correction is withdrawn. */
  before: Pick<Statement, 'kind' | 'entityId' | 'members' | 'period' | 'regimes' | 'previousId'>;
  openedAt: Date;
  /** The person, by id. */
  openedBy: string;
};

/** What a corrected text says of itself: what it takes the place of, and what was changed. Part of what is approved. */
export type ContentCorrection = { of: CorrectedPublishing; changed: string[] };

/** The version that the public reads while a correction is made; otherwise the one that counts. */
export function standingVersionId({
  correction,
  currentVersionId,
}: Pick<Statement, 'correction' | 'currentVersionId'>): string | null {
  return correction?.of.versionId ?? currentVersionId;
}

/** Whether the statement is public: published, or published and being corrected. */
export function isPublished({ state, correction }: Pick<Statement, 'state' | 'correction'>): boolean {
  return state === 'published' || correction !== null;
}
