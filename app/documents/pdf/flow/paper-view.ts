/** Label and value beside one another. */
export type PaperFact = { label: string; value: string };

type PaperColumn = { head: string; share: number; end?: boolean };

/**
 * A part of a paper that is set in one way, in the order of the page. Texts are plain; a reference to a note stands in
 * them as `noteMark(number)`, and goes to the row of the table of notes that has this number.
 */
export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; soft?: boolean }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  | { kind: 'facts'; rows: readonly PaperFact[] }
  | {
      kind: 'table';
      columns: readonly PaperColumn[];
      rows: readonly (readonly string[])[];
      /** Stands where the rows would be when there are none. */
      empty: string;
      /** The number of the note that each row explains, where the table is one of notes. */
      notes?: readonly number[];
    }
  | { kind: 'callout'; title: string; text: string; tone: 'calm' | 'caution' }
  | { kind: 'signature'; label: string; lines: readonly string[]; signed: boolean }
  | { kind: 'page-break' };

/** What stands before the text. */
export type PaperCover = {
  /** Small, above the title: what kind of paper it is, or for whom. */
  over: string;
  title: string;
  organisation: string;
  /** Under the name: the period, for instance. */
  under: string;
  facts: readonly PaperFact[];
  table: Extract<PaperBlock, { kind: 'table' }> | null;
  /** Where the paper stands: a draft, approved, signed. */
  standing: { title: string; text: string; tone: 'calm' | 'caution' } | null;
};

/** A paper of several pages in words, ready to be drawn. */
export type PaperView = {
  /** Of the file, as the reader shows it. */
  title: string;
  locale: 'en' | 'ar';
  cover: PaperCover;
  /** A whole page for the cover and a table of contents after it; without it the text begins under the title. */
  long: boolean;
  /** At the foot of every page, beside its number. */
  foot: { first: string; second: string };
  /** Set large and pale behind the text of every page: "DRAFT". */
  mark: string | null;
  blocks: readonly PaperBlock[];
};

const LETTERS_OF_A_PAGE = 2_900;

/** Whether blocks fill so many pages that a cover and a table of contents help: about five. */
export function isLong(blocks: readonly PaperBlock[]): boolean {
  return blocks.reduce((sum, block) => sum + lettersOf(block), 0) > 5 * LETTERS_OF_A_PAGE;
}

function lettersOf(block: PaperBlock): number {
  if (block.kind === 'list') return block.items.join('').length;
  if (block.kind === 'table') return block.rows.flat().join('').length * 1.6;
  return 'text' in block ? block.text.length : 80;
}
