import { checkOfWords } from './words-check.ts';

export const LAST_GOALS = checkOfWords({
  number: 'C6',
  title: 'What came of last year’s goals',
  looksFor: 'Last year’s goals or commitments, each with its result.',
  mend: 'Take each goal of last year’s statement and say whether it was met.',
  questions: ['effectiveness.last-goals'],
  words:
    /\b(?:last|previous|prior|preceding) (?:year|year's|statement|statement's|reporting (?:year|period)|financial year|period)\b.{0,140}\b(?:said|goals?|targets?|commit\w*|promis\w*|aim\w*|plan\w*|objectives?|undert\w+|set out)\b|\b(?:goals?|targets?|commitments?|objectives?|plans|promises)\b.{0,80}\b(?:last|previous|prior) (?:year|statement|reporting|financial|period)\b|\bprogress (?:against|on|towards) (?:our |the |last year's |previous )?(?:\w+ )?(?:goals?|targets?|commitments?|objectives?|plans?|kpis?)\b|\b(?:we|which) (?:met|missed|achieved|did not (?:meet|reach))\b.{0,60}\b(?:goals?|targets?|commitments?|them|it)\b/,
  found: 'The text comes back to earlier goals.',
});
