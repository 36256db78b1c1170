import { linesOf, type Line } from './lines.ts';

/** A paragraph, an item of a list or a heading, its lines joined. */
export type Block = {
  readonly text: string;
  readonly isHeading: boolean;
  /** Which stretch of the joined text came from where: `start` in the block, `from` in the source. */
  readonly pieces: readonly { readonly start: number; readonly from: number }[];
};

const BULLET = /^\s*(?:[•▪●◦‣⁃∙■□►➢✓✔·–—*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/u;
const ENDS_SENTENCE = /[.!?;:…]["'”’)\]]*$/u;
const CONTINUES = /^[\p{Ll}(&,;]/u;
const SMALL = new Set('a an and as at by for from in into of on or our the to with your'.split(' '));

/** Joins the lines of a text into paragraphs, items and headings, in their order. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const wide = usualWidth(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(joined(open, false));
    open = [];
  };
  lines.forEach((line, index) => {
    if (line.text === '') return close();
    const before = open.at(-1);
    const next = lines[index + 1];
    if (before !== undefined && carriesOn(before, line, wide)) return void open.push(line);
    close();
    if (isHeading(line, next, wide)) blocks.push(joined([line], true));
    else open.push(line);
  });
  close();
  return blocks;
}

/**
 * From which length on a line was broken because it was full: three quarters of the ninth-tenth longest line. Infinite
 * where lines are whole paragraphs.
 */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  lengths.sort((one, two) => one - two);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 80;
  return long > 150 ? Number.POSITIVE_INFINITY : long * 0.75;
}

function carriesOn(before: Line, line: Line, wide: number): boolean {
  if (BULLET.test(line.text) && !/^\s*[–—-]\s/.test(line.text)) return false;
  if (/[\p{L}]-$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return true;
  if (CONTINUES.test(line.text)) return !ENDS_SENTENCE.test(before.text) || before.text.length >= wide;
  if (/[,–—&]$|\b(?:and|or|of|the|to|in|for|with|by|our|a)$/i.test(before.text)) return true;
  if (ENDS_SENTENCE.test(before.text) && looksSetApart(line.text)) return false;
  return before.text.length >= wide;
}

/** Capitals or title case without a full stop, short: what a heading looks like right below a full line. */
function looksSetApart(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 8 && !/[.,;:!?]$/.test(text) && inTitleCase(words);
}

/** A short line without a full stop that is set apart, written in capitals or title case, or numbered as a chapter. */
function isHeading({ text }: Line, next: Line | undefined, wide: number): boolean {
  const words = text.split(/\s+/);
  if (words.length > 14 || text.length > 100 || !/\p{L}{2}/u.test(text)) return false;
  if (/[.,;:]$/.test(text) && !/^\d+(?:\.\d+)*\.?\s/.test(text)) return false;
  if (/^\s*[•▪●◦‣⁃∙■□►➢✓✔·–—*-]\s/u.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (next !== undefined && CONTINUES.test(next.text)) return false;
  if (/[.;,]$/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase() && letters.length > 3)
    return !/\d{4}$/.test(text) || words.length > 2;
  if (/^(?:\d+(?:\.\d+)*\.?|[A-Z]\.|section|part|appendix|chapter)\s+\p{L}/iu.test(text))
    return words.length <= 12;
  if (next === undefined || text.length >= Math.min(wide, 90)) return false;
  if (next.text === '') return words.length <= 10;
  return inTitleCase(words) || (words.length <= 6 && next.text.length > text.length * 1.5);
}

function inTitleCase(words: readonly string[]): boolean {
  const own = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return own.length > 0 && own.every((word) => /^[^\p{Ll}]/u.test(word));
}

function joined(lines: readonly Line[], isHeading: boolean): Block {
  let text = '';
  const pieces: { start: number; from: number }[] = [];
  lines.forEach((line, index) => {
    const bullet = isHeading || index > 0 ? '' : (BULLET.exec(line.text)?.[0] ?? '');
    const own = line.text.slice(bullet.length);
    if (/[\p{Ll}]-$/u.test(text) && /^\p{Ll}/u.test(own) && !isCompound(text)) text = text.slice(0, -1);
    else if (text !== '' && !text.endsWith('-')) text += ' ';
    for (const part of own.matchAll(/\S+(?:[^\S\t]\S+)*/gu)) {
      if (part.index > 0) text += ' ';
      pieces.push({ start: text.length, from: line.from + bullet.length + part.index });
      text += part[0].replace(/\s/gu, ' ');
    }
  });
  return { text, isHeading, pieces };
}

/** "non-", "anti-", "third-" and their like keep their hyphen at the end of a line. */
function isCompound(text: string): boolean {
  return /(?:^|\s)(?:non|anti|self|cross|third|first|high|low|long|short|well|on|in|co|multi|pre|re|sub|risk|supply|zero|whistle|sole|face|year|full|part|decision|human)-$/i.test(
    text,
  );
}
