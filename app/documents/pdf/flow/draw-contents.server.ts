import { COLOURS } from '../colours.ts';
import type { TextStyle } from '../text/style.ts';
import {
  addElement,
  drawAside,
  type Element,
  type Entry,
  type Flow,
  fullWidth,
  heightOf,
  lineHeight,
  linesOf,
  makeRoom,
  newPage,
  type Place,
  running,
} from './flow.server.ts';
import type { PaperBlock } from './paper-view.ts';
import { AROUND_HEADING, PAPER } from './paper-styles.ts';
import { setFixed } from './set-lines.server.ts';

/** A line of the contents that waits for its page number. */
type Line = { at: number; page: number; y: number; end: number; element: Element; style: TextStyle };

/** The contents as far as they can be set before the text is: titles and their places. */
export type Contents = { lines: Line[]; element: Element };

const NUMBER = 40;
const INDENT = 16;

/** Sets the titles of the contents on pages of their own; the numbers follow when the text has been set. */
export function drawContents(flow: Flow, title: string, blocks: readonly PaperBlock[]): Contents {
  const place = running(flow);
  const heading = addElement(flow, 'P');
  const { style } = AROUND_HEADING[1];
  flow.y = setFixed(flow, title, { style, place, element: heading, top: flow.y }) + 16;
  heading.end();
  const element = addElement(flow, 'TOC');
  const headings = blocks.filter((block) => block.kind === 'heading');
  const lines = headings.flatMap(({ level, text }, at): Line[] => {
    if (level > 2) return [];
    const line = { style: level === 1 ? PAPER.strong : PAPER.body, indent: level === 1 ? 0 : INDENT };
    return [{ at, ...drawTitle(flow, text, { ...line, parent: element }) }];
  });
  newPage(flow);
  return { lines, element };
}

function drawTitle(
  flow: Flow,
  text: string,
  { style, indent, parent }: { style: TextStyle; indent: number; parent: Element },
): Omit<Line, 'at'> {
  const whole = fullWidth(flow);
  const width = whole.width - NUMBER - indent;
  const place: Place = { x: flow.direction === 'ltr' ? whole.x + indent : whole.x + NUMBER, width };
  makeRoom(flow, heightOf(flow, text, style, width) + 8);
  if (indent === 0 && flow.y > flow.top) flow.y += 6;
  const element = addElement(flow, 'TOCI', parent);
  flow.y = setFixed(flow, text, { style, place, element, top: flow.y });
  const last = linesOf(flow, text, style, width).at(-1)?.width ?? 0;
  return { page: flow.pages, y: flow.y - lineHeight(flow, style), end: place.x + last, element, style };
}

/** Writes the page of each heading behind its title, and makes the line a link to it. */
export function completeContents(flow: Flow, { lines, element }: Contents, entries: readonly Entry[]): void {
  for (const line of lines) {
    const entry = entries[line.at];
    flow.doc.switchToPage(line.page - 1);
    if (entry) completeLine(flow, line, entry);
    line.element.end();
  }
  element.end();
}

function completeLine(flow: Flow, { y, end, element, style }: Line, { page, destination }: Entry): void {
  const whole = fullWidth(flow);
  const number = { ...whole, align: 'end' as const };
  const height = lineHeight(flow, style);
  const link = addElement(flow, 'Link', element);
  setFixed(flow, String(page), { style, place: number, element: link, top: y });
  const options = { Border: [0, 0, 0], structParent: link };
  flow.doc.goTo(whole.x, y, whole.width, height, destination, options);
  link.end();
  drawLeader(flow, { from: end + 6, to: whole.x + whole.width - 24, y: y + height * 0.72 });
}

/** Dots that lead the eye from the title to its number. */
function drawLeader(flow: Flow, { from, to, y }: { from: number; to: number; y: number }): void {
  if (flow.direction === 'rtl' || to <= from) return;
  drawAside(flow, () => {
    flow.doc.save().lineWidth(0.7).strokeColor(COLOURS.line).dash(0.7, { space: 3 });
    flow.doc.moveTo(from, y).lineTo(to, y).stroke();
    flow.doc.undash().restore();
  });
}
