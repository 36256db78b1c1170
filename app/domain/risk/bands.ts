/** The words for a score, lowest first. */
export const BANDS = ['low', 'medium', 'high', 'very-high'] as const;
export type Band = (typeof BANDS)[number];

/** A band, or the word for a supplier whose facts do not carry a score. */
export type BandOrNone = Band | 'not-scored';

/** The first score of each band above low. Frozen: a change needs a new date, so that older assessments stay readable. */
export const BAND_THRESHOLDS = { medium: 3.5, high: 5.5, 'very-high': 7.5 } as const;
export const BANDS_SET_ON = '2026-10-01';

export const BAND_LABELS: Record<BandOrNone, string> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very high',
  'not-scored': 'Not scored',
};

/** The band of a score from 0 to 10; a score on a threshold belongs to the higher band. */
export function bandOf(score: number): Band {
  if (score >= BAND_THRESHOLDS['very-high']) return 'very-high';
  if (score >= BAND_THRESHOLDS.high) return 'high';
  return score >= BAND_THRESHOLDS.medium ? 'medium' : 'low';
}

/** The band of a score, or "not scored" where there is none. */
export function bandOrNone(score: number | null): BandOrNone {
  return score === null ? 'not-scored' : bandOf(score);
}
