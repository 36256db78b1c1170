import type { Readable } from 'node:stream';
import Pdf from 'pdfkit';
import type { Locale } from '#app/http/locale.ts';
import { COLOURS } from './colours.ts';
import type { Direction, TextStyle } from './text/style.ts';
import { drawLine, layOutText, type Paper } from './text/text-layer.server.ts';

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = 44;

/** How text of each role is set. Sizes in points. */
export const STYLES = {
  title: { size: 20, weight: 'bold', colour: COLOURS.ink, leading: 1.2 },
  heading: { size: 11.5, weight: 'bold', colour: COLOURS.ink, leading: 1.3 },
  figure: { size: 15, weight: 'bold', colour: COLOURS.ink, leading: 1.2 },
  body: { size: 9, weight: 'plain', colour: COLOURS.ink, leading: 1.35 },
  strong: { size: 9, weight: 'bold', colour: COLOURS.ink, leading: 1.35 },
  soft: { size: 8, weight: 'plain', colour: COLOURS.soft, leading: 1.35 },
} as const satisfies Record<string, TextStyle>;

/** A4 paper that is being filled from the top: `y` is where the next thing goes. Points, from the top left corner. */
export type Sheet = {
  doc: Paper;
  locale: Locale;
  direction: Direction;
  left: number;
  right: number;
  bottom: number;
  y: number;
  /** The tagged structure that readers walk through. */
  add(tag: string, draw: () => void): void;
};

/** A column of a sheet: where text may stand, and on which side it begins. */
export type Column = { x: number; width: number; align?: 'start' | 'end' };

/** Opens a tagged PDF 1.7 in the given language, its title shown by the reader. */
export function openSheet({ title, locale }: { title: string; locale: Locale }): Sheet {
  const doc = new Pdf({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    lang: locale,
    tagged: true,
    displayTitle: true,
    info: { Title: title, Creator: 'Daylight', Producer: 'Daylight' },
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  return {
    doc,
    locale,
    direction: locale === 'ar' ? 'rtl' : 'ltr',
    left: MARGIN,
    right: A4.width - MARGIN,
    bottom: A4.height - MARGIN,
    y: MARGIN,
    add: (tag, draw) => {
      root.add(doc.struct(tag, {}, [draw]));
    },
  };
}

/** Ends the document and gives it as a stream. */
export function closeSheet(sheet: Sheet): Readable {
  sheet.doc.end();
  return sheet.doc;
}

/** Keeps a name together in its own direction inside a sentence of the page's language (UAX 9, first strong isolate). */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

/** How tall the text is when it is set in the column. */
export function textHeight(sheet: Sheet, text: string, style: TextStyle, width: number): number {
  return linesOf(sheet, text, style, width).length * lineHeight(sheet, style);
}

/**
 * Sets text in a column from the given height down, in the direction of the page and aligned to the side on which the
 * page begins; names in other scripts are isolated by the caller. Gives back the height below it.
 */
export function setText(sheet: Sheet, text: string, style: TextStyle, column: Column, top: number): number {
  const atLeft = (sheet.direction === 'ltr') !== (column.align === 'end');
  let y = top;
  for (const line of linesOf(sheet, text, style, column.width)) {
    const x = atLeft ? column.x : column.x + column.width - line.width;
    drawLine(sheet.doc, line, { x, y: y + style.size }, style);
    y += lineHeight(sheet, style);
  }
  return y;
}

function linesOf({ doc, direction }: Sheet, text: string, style: TextStyle, width: number) {
  return layOutText(doc, text, style, { width, direction });
}

/** Arabic letters reach further up and down than Latin ones of the same size. */
function lineHeight({ direction }: Sheet, { size, leading }: TextStyle): number {
  return size * leading * (direction === 'rtl' ? 1.18 : 1);
}

/** Text on one line, cut with an ellipsis where the column ends. */
export function setOneLine(
  sheet: Sheet,
  text: string,
  style: TextStyle,
  column: Column,
  top: number,
): number {
  return setText(sheet, fitOneLine(sheet, text, style, column.width), style, column, top);
}

function fitOneLine(sheet: Sheet, text: string, style: TextStyle, width: number): string {
  const fits = (candidate: string) => linesOf(sheet, candidate, style, width).length === 1;
  if (fits(text)) return text;
  const characters = Array.from(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join('').trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

/** Splits the width of the page into columns by their shares, in reading order, with a gap between. */
export function columnsOf(sheet: Sheet, shares: readonly number[], gap: number): Column[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const free = sheet.right - sheet.left - gap * (shares.length - 1);
  let at = 0;
  return shares.map((share) => {
    const width = (free * share) / whole;
    const x = sheet.direction === 'ltr' ? sheet.left + at : sheet.right - at - width;
    at += width + gap;
    return { x, width };
  });
}

/** A hairline across the page. */
export function rule(sheet: Sheet, y: number): void {
  sheet.doc.markContent('Artifact', { type: 'Layout' });
  sheet.doc.moveTo(sheet.left, y).lineTo(sheet.right, y).lineWidth(0.6).strokeColor(COLOURS.line).stroke();
  sheet.doc.endMarkedContent();
}
