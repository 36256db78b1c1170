/** What people make for a statement, and what goes with it when it is discarded. */
export const LOST_KINDS = [
  'answers',
  'editions',
  'comments',
  'tasks',
  'goals',
  'unsaved',
  'claims',
  'files',
  'earlierTexts',
  'registry',
  'comparisons',
  'countries',
] as const;
export type LostKind = (typeof LOST_KINDS)[number];

/** How many of each. */
export type Lost = Record<LostKind, number>;
