import { blocksOf, type Block } from './blocks.ts';
import { endsOfSentences } from './sentence-ends.ts';

/** One sentence, heading or item of a list, with its place in the text that was given. */
export type Sentence = {
  readonly index: number;
  /** Without hard line breaks, bullets and hyphens at line ends. */
  readonly text: string;
  /** Offsets into the text that was given: `text.slice(from, to)` holds the sentence as it stands there. */
  readonly from: number;
  readonly to: number;
  /** Counted from 0; a heading is a paragraph of its own. */
  readonly paragraph: number;
  /** The nearest heading above; of a heading, the one before it. */
  readonly heading: string | null;
  readonly isHeading: boolean;
};

/**
 * Splits a statement into sentences. Copes with text taken out of a PDF (lines broken within sentences, words hyphenated
 * at line ends, running headers, page numbers, tables of contents), with text pasted from Word and with plain text.
 * Page furniture is left out; everything else comes back once, in order. Never throws.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let heading: string | null = null;
  blocksOf(text).forEach((block, paragraph) => {
    const parts = block.isHeading ? [{ start: 0, end: block.text.length }] : endsOfSentences(block.text);
    for (const { start, end } of parts) {
      const words = block.text.slice(start, end).trim();
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const { from, to } = placeIn(block, start, end);
      const { isHeading } = block;
      sentences.push({ index: sentences.length, text: words, from, to, paragraph, heading, isHeading });
      if (isHeading) heading = words;
    }
  });
  return sentences;
}

/** Where a stretch of the joined block stands in the text it was joined from, without blanks at its ends. */
function placeIn(block: Block, start: number, end: number): { from: number; to: number } {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(block.text.charAt(first))) first += 1;
  while (last > first && /\s/.test(block.text.charAt(last - 1))) last -= 1;
  return { from: sourceOf(block, first), to: sourceOf(block, Math.max(first, last - 1)) + 1 };
}

function sourceOf({ pieces }: Block, at: number): number {
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece !== undefined && piece.start <= at) return piece.from + (at - piece.start);
  }
  return pieces[0]?.from ?? 0;
}
