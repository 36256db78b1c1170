/** A piece of a web page: a row of a table, or a heading, caption or paragraph that stands between tables. */
export type HtmlPiece = { cells: string[]; isHeader: boolean } | { heading: string };

const BLOCK = /<(h[1-6]|caption|p|tr)\b[^>]*>([\s\S]*?)(?=<\/\1\s*>|<\1\b|<\/table|$)/gi;
const CELL = /<(t[dh])\b[^>]*>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|$)/gi;
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

/** The rows of all tables of a web page in order, with the headings between them; scripts and styles are left out. */
export function htmlPieces(page: string): HtmlPiece[] {
  const plain = page.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ');
  return [...plain.matchAll(BLOCK)].flatMap(([, name = '', inside = '']): HtmlPiece[] => {
    if (name.toLowerCase() !== 'tr') {
      const heading = textOfHtml(inside);
      return heading === '' ? [] : [{ heading }];
    }
    const cells = [...inside.matchAll(CELL)];
    if (cells.length === 0) return [];
    const isHeader = cells.every(([, cell = '']) => cell.toLowerCase() === 'th');
    return [{ cells: cells.map(([, , cell = '']) => textOfHtml(cell)), isHeader }];
  });
}

/** The text of a piece of HTML; a line break or paragraph inside becomes a blank. */
function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, sign: string) => decodeSign(sign) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function decodeSign(sign: string): string | null {
  if (!sign.startsWith('#')) return SIGNS[sign.toLowerCase()] ?? null;
  const code = /^#x/i.test(sign) ? Number.parseInt(sign.slice(2), 16) : Number(sign.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
