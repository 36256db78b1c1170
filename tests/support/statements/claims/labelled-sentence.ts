/**
 * claim: a figure of the organisation's own, an act reported as done, an "all" or a "none": somebody should be able to show
 * it. source: a figure about the world, without its source. none: neither.
 */
export type LabelledSentence = readonly [label: 'claim' | 'source' | 'none', sentence: string];
