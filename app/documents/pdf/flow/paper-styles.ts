import { COLOURS } from '../colours.ts';
import type { TextStyle } from '../text/style.ts';

/** How the text of a paper is set. Sizes in points. */
export const PAPER = {
  title: { size: 30, weight: 'bold', colour: COLOURS.ink, leading: 1.14 },
  over: { size: 10.5, weight: 'bold', colour: COLOURS.accent, leading: 1.3 },
  organisation: { size: 16, weight: 'plain', colour: COLOURS.ink, leading: 1.3 },
  heading1: { size: 17, weight: 'bold', colour: COLOURS.ink, leading: 1.24 },
  heading2: { size: 12.5, weight: 'bold', colour: COLOURS.ink, leading: 1.3 },
  heading3: { size: 10.8, weight: 'bold', colour: COLOURS.ink, leading: 1.35 },
  body: { size: 10.8, weight: 'plain', colour: COLOURS.ink, leading: 1.46 },
  soft: { size: 9, weight: 'plain', colour: COLOURS.soft, leading: 1.4 },
  cell: { size: 9.2, weight: 'plain', colour: COLOURS.ink, leading: 1.36 },
  head: { size: 8.6, weight: 'bold', colour: COLOURS.soft, leading: 1.36 },
  label: { size: 9.2, weight: 'plain', colour: COLOURS.soft, leading: 1.36 },
  strong: { size: 10.8, weight: 'bold', colour: COLOURS.ink, leading: 1.4 },
  foot: { size: 8.2, weight: 'plain', colour: COLOURS.soft, leading: 1.35 },
} as const satisfies Record<string, TextStyle>;

/** White above a heading and below it. */
export const AROUND_HEADING = {
  1: { above: 28, below: 9, style: PAPER.heading1 },
  2: { above: 15, below: 4, style: PAPER.heading2 },
  3: { above: 11, below: 2, style: PAPER.heading3 },
} as const;

/** Between one paragraph and the next. */
export const PARAGRAPH_GAP = 7.5;
