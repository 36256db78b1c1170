/** What a piece of a document is. A heading stands on a line of its own; an item belongs to a list. */
export type DocumentBlock = { kind: 'heading' | 'paragraph' | 'item'; text: string };

/** Something that a person should know of a document that could be read all the same. */
export type DocumentWarning = { code: 'language' | 'pages-without-text' | 'text-cut'; says: string };

/** A document as text, whatever it came in. */
export type ReadDocument = {
  kind: 'pdf' | 'docx' | 'html' | 'text';
  /** Blocks with an empty line between, items of lists with "- " before them. */
  text: string;
  blocks: DocumentBlock[];
  /** Pages of a PDF; null for what has none. */
  pages: number | null;
  /** ISO 639-1, or null where it cannot be told for certain. */
  language: string | null;
  warnings: DocumentWarning[];
};

/** The blocks as one text. */
export function textOfBlocks(blocks: readonly DocumentBlock[]): string {
  let text = '';
  let previous: DocumentBlock['kind'] | null = null;
  for (const { kind, text: words } of blocks) {
    const between = kind === 'item' && previous === 'item' ? '\n' : '\n\n';
    text += `${previous === null ? '' : between}${kind === 'item' ? '- ' : ''}${words}`;
    previous = kind;
  }
  return text;
}
