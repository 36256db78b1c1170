import { layOutLines } from './lay-out-lines.ts';

/**
 * What was pasted as a plain text of paragraphs and lists. Markup of word processors and web pages, which some browsers
 * and programs paste as text, is taken off; a text that holds none keeps its words as they are. Spaces that do not break
 * become spaces, bullets, tables and paragraphs of word processors are laid out as answers are, and control letters,
 * which no document can hold, go.
 */
export function cleanPastedText(text: string): string {
  const plain = looksLikeHtml(text) ? withoutMarkup(text) : text;
  const letters = plain
    .replaceAll(/\r\n?|[\u2028\u2029\v]/g, '\n')
    .replaceAll(/[\u0080-\u009f]/g, (letter) => WINDOWS_LETTERS[letter] ?? '')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll(/[^\S\n]+$/gm, '');
  return layOutLines(letters)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const NAMES =
  'html|head|body|meta|style|p|div|span|br|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]|a|b|i|u|sup|sub|strong|em|font|img|o:p|w:sdt';
/** Nobody writes these by hand: a comment of Word, an end of a tag, a break, a tag with an attribute. "x <b and c> y" is none. */
const MARKUP = new RegExp(
  `<!--\\s*\\[if|<\\/(?:${NAMES})\\s*>|<br\\s*\\/?>|<(?:${NAMES})\\s[^<>=]*=[^<>]*>`,
  'i',
);
const BLOCKS = /<\/?(?:p|div|li|ul|ol|table|tr|td|th|h[1-6]|blockquote|section)(?=[\s/>])[^<>]*>/i;

/** Letters of Windows-1252 that were taken for Latin-1. */
const WINDOWS_LETTERS: Readonly<Record<string, string>> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\u0085': '…',
};

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  eacute: 'é',
};

function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text);
}

function withoutMarkup(html: string): string {
  const seen = SILENT.reduce((rest, [open, close]) => cutOut(rest, open, close), html).replaceAll(
    /<!\[[^>]*>/g,
    '',
  );
  const bare = (BLOCKS.test(seen) ? joinSourceLines(seen) : seen)
    .replaceAll(/<br\s*\/?> ?/gi, '\n')
    .replaceAll(/<li\b[^<>]*>/gi, '\n- ')
    .replaceAll(/<\/(?:ul|ol)\s*>/gi, '\n\n')
    .replaceAll(/ ?<\/(?:td|th)\s*> ?/gi, '\t')
    .replaceAll(/<(?:td|th)\b[^<>]*> ?<p\b[^<>]*>|<\/p\s*>(?=\t)/gi, '')
    .replaceAll(/\t?<\/tr\s*> ?/gi, '\n')
    .replaceAll(/<\/?(?:p|div|h[1-6]|table|blockquote|section)(?=[\s/>])[^<>]*>/gi, '\n\n')
    .replaceAll(/<\/?[a-z][a-z0-9:]*(\s[^<>]*)?\/?>/gi, (tag: string, attributes: string | undefined) =>
      attributes === undefined || attributes.includes('=') || attributes.trim() === '/' ? '' : tag,
    );
  return decodeEntities(bare)
    .replaceAll(/^ *- *\n+ */gm, '- ')
    .replaceAll(/^( *- .*)\n+(?= *- )/gm, '$1\n')
    .replaceAll(/^[^\S\n\t]+|[^\S\n\t]{2,}/gm, (spaces, at: number, whole: string) =>
      at === 0 || whole[at - 1] === '\n' ? '' : spaces.slice(0, 1),
    );
}

/** In a text of blocks a line ends anywhere; empty lines, and lines that begin as an item does, were put there by people. */
function joinSourceLines(html: string): string {
  return html
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((part) =>
      part
        .split(/\n(?=[^\S\n]*[-•] )/)
        .map((line) => line.replaceAll(/\s+/g, ' '))
        .join('\n'),
    )
    .join('\n\n');
}

/** What stands between these is nothing that a reader sees. */
const SILENT = [
  ['<!--', '-->'],
  ['<style', '</style>'],
  ['<script', '</script>'],
  ['<xml', '</xml>'],
  ['<title', '</title>'],
] as const;

/** The text without what stands between the two, both included; one that is not closed goes to the end. */
function cutOut(text: string, open: string, close: string): string {
  const low = text.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (let from = low.indexOf(open); from >= 0; from = low.indexOf(open, at)) {
    kept.push(text.slice(at, from));
    const end = low.indexOf(close, from);
    at = end < 0 ? text.length : end + close.length;
  }
  return kept.join('') + text.slice(at);
}

function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (whole: string, ...found: unknown[]) => {
      const [decimal, hex, name] = found;
      const code =
        typeof decimal === 'string'
          ? Number(decimal)
          : typeof hex === 'string'
            ? Number.parseInt(hex, 16)
            : null;
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return typeof name === 'string' ? (NAMED[name.toLowerCase()] ?? whole) : whole;
    },
  );
}
