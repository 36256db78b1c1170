import type { BandOrNone } from '#app/domain/risk/bands.ts';

/** Ink on paper: the portal's light palette, a shade darker where print is small. */
export const COLOURS = {
  ink: '#1c1a17',
  soft: '#57524a',
  line: '#d8d2c6',
  raised: '#f4f0e6',
  accent: '#a65a00',
  calm: '#2f7d5b',
} as const;

export const BAND_COLOURS: Record<BandOrNone, string> = {
  low: '#2f7d5b',
  medium: '#9a6b00',
  high: '#b3470f',
  'very-high': '#a01525',
  'not-scored': '#6b655b',
};
