import Pdf from 'pdfkit';
import type { Direction, TextStyle } from '../text/style.ts';
import { layOutText, type Paper, type TextLine } from '../text/text-layer.server.ts';
import { PAPER } from './paper-styles.ts';

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = { start: 92, end: 92, top: 78, bottom: 96 };
/** The longest line of running text: about 75 letters. */
const MEASURE = 396;

export type Element = ReturnType<Paper['struct']>;

/** Where a heading came to stand, for the contents. */
export type Entry = { level: 1 | 2 | 3; text: string; page: number; destination: string };

/**
 * A paper that is being filled from page to page. `y` is where the next thing goes; lengths are points from the top left
 * corner. What is drawn belongs to a structure element, so that readers can walk through the paper.
 */
export type Flow = {
  doc: Paper;
  direction: Direction;
  left: number;
  right: number;
  top: number;
  bottom: number;
  measure: number;
  y: number;
  /** Pages so far, the open one among them. */
  pages: number;
  root: Element;
  entries: Entry[];
  /** Drawn first on every new page. */
  behind: (flow: Flow) => void;
};

/** A column of the paper: where text may stand, and on which side it begins. */
export type Place = { x: number; width: number; align?: 'start' | 'end' };

/** Opens a tagged PDF 1.7 whose pages are kept until it is closed, so that their numbers can be told at the end. */
export function openFlow(
  { title, locale }: { title: string; locale: 'en' | 'ar' },
  behind: (flow: Flow) => void = () => {},
): Flow {
  const doc = new Pdf({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    lang: locale === 'en' ? 'en-GB' : locale,
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    font: '',
    info: { Title: title, Creator: 'Daylight', Producer: 'Daylight' },
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const flow: Flow = {
    doc,
    direction: locale === 'ar' ? 'rtl' : 'ltr',
    left: MARGIN.start,
    right: A4.width - MARGIN.end,
    top: MARGIN.top,
    bottom: A4.height - MARGIN.bottom,
    measure: MEASURE,
    y: MARGIN.top,
    pages: 1,
    root,
    entries: [],
    behind,
  };
  behind(flow);
  return flow;
}

/** The column of running text. */
export function running(flow: Flow): Place {
  const width = Math.min(flow.measure, flow.right - flow.left);
  return { x: flow.direction === 'ltr' ? flow.left : flow.right - width, width };
}

/** The whole width between the margins. */
export function fullWidth(flow: Flow): Place {
  return { x: flow.left, width: flow.right - flow.left };
}

/** Goes on to a new page. */
export function newPage(flow: Flow): void {
  flow.doc.addPage({ size: 'A4', margin: 0 });
  flow.pages += 1;
  flow.y = flow.top;
  flow.behind(flow);
}

/** Goes on to a new page when less than this height is left. Gives back whether it did. */
export function makeRoom(flow: Flow, height: number): boolean {
  if (flow.y + height <= flow.bottom || flow.y === flow.top) return false;
  newPage(flow);
  return true;
}

/** White above something, unless it stands first on its page. */
export function space(flow: Flow, height: number): void {
  if (flow.y > flow.top) flow.y = Math.min(flow.y + height, flow.bottom);
}

/** Adds a structure element under another, or under the document. Call its `end()` when nothing more is added. */
export function addElement(flow: Flow, tag: string, parent: Element = flow.root): Element {
  const element = flow.doc.struct(tag);
  parent.add(element);
  return element;
}

/** Draws what readers should pass over: rules, running feet, pale marks. */
export function drawAside(flow: Flow, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  flow.doc.markContent('Artifact', { type });
  draw();
  flow.doc.endMarkedContent();
}

/** What was laid out last, since a text is measured before it is drawn. */
const laidOut = new WeakMap<Paper, Map<string, TextLine[]>>();
const MOST_KEPT = 500;

/** The lines of a text in a column. */
export function linesOf(flow: Flow, text: string, style: TextStyle, width: number): TextLine[] {
  const kept = laidOut.get(flow.doc) ?? new Map<string, TextLine[]>();
  laidOut.set(flow.doc, kept);
  const key = `${style.weight} ${style.size} ${width} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const lines = layOutText(flow.doc, text, style, { width, direction: flow.direction });
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, lines);
  return lines;
}

/** Arabic letters reach further up and down than Latin ones of the same size. */
export function lineHeight({ direction }: Pick<Flow, 'direction'>, { size, leading }: TextStyle): number {
  return size * leading * (direction === 'rtl' ? 1.18 : 1);
}

/** How tall a text is in a column. */
export function heightOf(flow: Flow, text: string, style: TextStyle, width: number): number {
  return linesOf(flow, text, style, width).length * lineHeight(flow, style);
}

/** Splits a width into columns by their shares, in reading order, with a gap between. */
export function columnsIn(flow: Flow, whole: Place, shares: readonly number[], gap: number): Place[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const free = whole.width - gap * (shares.length - 1);
  let at = 0;
  return shares.map((share) => {
    const width = (free * share) / sum;
    const x = flow.direction === 'ltr' ? whole.x + at : whole.x + whole.width - at - width;
    at += width + gap;
    return { x, width };
  });
}

/** A hairline. */
export function hairline(flow: Flow, { x, width }: Place, y: number, colour: string): void {
  drawAside(flow, () => {
    flow.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(colour)
      .stroke();
  });
}

/** The height of one line of running text: what headings keep with themselves is told in it. */
export const bodyLine = (flow: Flow) => lineHeight(flow, PAPER.body);
