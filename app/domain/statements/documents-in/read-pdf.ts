import type { DocumentBlock } from './document.ts';
import { documentRefused } from './document-problem.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageLines, type TextPiece } from './page-lines.ts';

/** Characters on a page below which it counts as a page without text. */
const HARDLY_ANY = 25;

/**
 * The blocks of a PDF from the pieces of text on its pages.
 *
 * @throws Refused no-text where its pages are pictures, no-letters where its fonts do not tell which letter is which
 */
export function readPdf(sheets: readonly (readonly TextPiece[])[]): {
  blocks: DocumentBlock[];
  pages: number;
  /** How many pages hold hardly any text. */
  empty: number;
} {
  const pages = sheets.map((pieces) => pageLines(pieces));
  const lengths = pages.map((lines) => lines.reduce((sum, { text }) => sum + text.length, 0));
  const empty = lengths.filter((length) => length < HARDLY_ANY).length;
  if (empty === pages.length) throw documentRefused('no-text', { pages: pages.length });
  const blocks = pageBlocks(pages);
  if (isUnreadable(blocks)) throw documentRefused('no-letters');
  return { blocks, pages: pages.length, empty };
}

/** Letters without meaning: a font without a table of characters gives private ones or replacement signs. */
function isUnreadable(blocks: readonly DocumentBlock[]): boolean {
  const text = blocks.map((block) => block.text).join(' ');
  const odd = text.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0;
  return odd > text.length * 0.2;
}
