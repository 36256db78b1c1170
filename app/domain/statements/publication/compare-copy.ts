import { diffWords } from 'diff';

/** A piece of the comparison: in both, only in the approved text, or only in the copy. */
export type ComparedPart = { kind: 'same' | 'missing' | 'added'; text: string };

/**
 * same: word for word · within: all of it is there, with other words before or after · differs: with the parts ·
 * other: so different that no parts are worth showing.
 */
export type Comparison =
  | { outcome: 'same' | 'within' | 'other' }
  | { outcome: 'differs'; parts: ComparedPart[]; missing: number; added: number };

/** More changes than this are not followed: the time grows with their square. */
const MOST_CHANGES = 1_500;

/**
 * Holds a copy against the approved text, word by word. Line breaks, spaces, list signs and the kind of quotation marks
 * do not count: they change when text is copied.
 */
export function compareCopy(approved: string, copy: string): Comparison {
  const [before, after] = [bare(approved), bare(copy)];
  if (before === after) return { outcome: 'same' };
  if (` ${after} `.includes(` ${before} `)) return { outcome: 'within' };
  const changes = diffWords(before, after, { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return { outcome: 'other' };
  const parts = changes.map(({ value, added, removed }): ComparedPart => ({
    kind: removed ? 'missing' : added ? 'added' : 'same',
    text: value,
  }));
  const words = (kind: ComparedPart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + wordsIn(text), 0);
  return { outcome: 'differs', parts, missing: words('missing'), added: words('added') };
}

/** The same without a word of the approved text: for one that was taken back, whose words nobody reads any more. */
export function withoutWords(comparison: Comparison): Comparison {
  return comparison.outcome === 'differs' ? { outcome: 'other' } : comparison;
}

/** Whether two texts are the same word for word; what changes when text is copied does not count. */
export function sameWords(text: string, other: string): boolean {
  return bare(text) === bare(other);
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/^\s*[-*•–]\s+/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** How many words a piece of text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
