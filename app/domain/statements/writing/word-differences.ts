import { diffWordsWithSpace } from 'diff';
import { plainText } from '../facts/marked-text.ts';

/** A piece of text that stayed, came or went. */
export type WordDifference = { kind: 'same' | 'added' | 'removed'; text: string };

/** Beyond this many changed words two texts are shown one after the other. */
const MOST_CHANGES = 1_200;

/** What was changed between two texts, word by word, as people read them: without the marks of linked numbers. */
export function wordDifferences(before: string, after: string): WordDifference[] {
  const [old, fresh] = [plainText(before), plainText(after)];
  const parts = diffWordsWithSpace(old, fresh, { maxEditLength: MOST_CHANGES });
  if (!parts) {
    const whole: WordDifference[] = [
      { kind: 'removed', text: old },
      { kind: 'added', text: fresh },
    ];
    return whole.filter(({ text }) => text !== '');
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** "12 words added, 3 taken out", or "no word changed". */
export function differenceInWords(differences: readonly WordDifference[]): string {
  const words = (kind: WordDifference['kind']) =>
    countWords(
      differences
        .filter((part) => part.kind === kind)
        .map(({ text }) => text)
        .join(' '),
    );
  const [added, removed] = [words('added'), words('removed')];
  if (added === 0 && removed === 0) return 'no word changed';
  return `${added} ${added === 1 ? 'word' : 'words'} added, ${removed} taken out`;
}

/** How many words a text has, its marks not counted. */
export function countWords(text: string): number {
  return plainText(text).match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
