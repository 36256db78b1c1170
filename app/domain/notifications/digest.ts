export const DIGEST_RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];

/** The languages that a digest can be in. */
export const DIGEST_LANGUAGES = ['en', 'ar'] as const;
type DigestLanguage = (typeof DIGEST_LANGUAGES)[number];

/** How a person wants to hear of alerts of one organisation by mail. */
export type DigestChoice = {
  organisationId: string;
  personId: string;
  rhythm: DigestRhythm;
  language: DigestLanguage;
  /** What came up to this moment has been told, or was there before the choice. */
  toldUpTo: Date;
  /** The period of the last digest, so that none is sent twice; null before the first. */
  lastPeriod: string | null;
};

/** Digests go out from this hour on, in universal time; on Mondays for the weekly ones. */
export const DIGEST_HOUR = 6;
const DAY_MS = 86_400_000;

/**
 * The name of the period whose digest is due at a moment: the day, or the Monday of the week; null before the hour of
 * its first day, and when no digest is wanted.
 */
export function periodDue(rhythm: DigestRhythm, now: Date): string | null {
  if (rhythm === 'off') return null;
  const begun = new Date(now.getTime() - DIGEST_HOUR * 3_600_000);
  const daysSinceMonday = rhythm === 'weekly' ? (begun.getUTCDay() + 6) % 7 : 0;
  const first = new Date(begun.getTime() - daysSinceMonday * DAY_MS);
  return `${rhythm} ${first.toISOString().slice(0, 10)}`;
}

/** What a digest counts. No supplier and no listed entity is named. */
export type DigestCounts = {
  newMatches: number;
  changedMatches: number;
  retiredMatches: number;
  lists: number;
  /** Matches that wait for a decision now. */
  waiting: number;
};

/** Whether there is anything to tell. */
export function isWorthSending({ newMatches, changedMatches, retiredMatches, lists }: DigestCounts): boolean {
  return newMatches + changedMatches + retiredMatches + lists > 0;
}
