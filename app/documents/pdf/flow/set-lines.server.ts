import type { TextStyle } from '../text/style.ts';
import { numbersOf } from '../text/note-marks.ts';
import { actualText, drawRun, isNoteRun, type PlacedRun, type TextLine } from '../text/text-layer.server.ts';
import {
  addElement,
  type Element,
  type Flow,
  lineHeight,
  linesOf,
  newPage,
  type Place,
} from './flow.server.ts';

/** Where a note can be reached from its references. */
export const noteDestination = (number: number) => `note-${number}`;

/**
 * Sets a text in a column from `flow.y` down and goes on to further pages where it has to. At least two lines of it stand
 * together on either side of the end of a page.
 */
export function setFlowing(flow: Flow, text: string, style: TextStyle, place: Place, element: Element): void {
  const lines = linesOf(flow, text, style, place.width);
  const height = lineHeight(flow, style);
  let rest = lines;
  while (rest.length > 0) {
    const fitting = Math.floor((flow.bottom - flow.y + 0.01) / height);
    const here = linesHere(rest.length, fitting, flow.y === flow.top);
    if (here > 0) flow.y = setLinesAt(flow, rest.slice(0, here), { style, place, element, top: flow.y });
    rest = rest.slice(here);
    if (rest.length > 0) newPage(flow);
  }
}

/** How many of the lines are set on this page, so that no single line is left behind or sent ahead. */
function linesHere(count: number, fitting: number, atTop: boolean): number {
  if (count <= fitting) return count;
  const here = count - fitting === 1 ? fitting - 1 : fitting;
  if (here >= 2) return here;
  return atTop ? Math.max(1, fitting) : 0;
}

/** Sets a text in a column without looking at the end of the page. Gives back the height below it. */
export function setFixed(flow: Flow, text: string, { style, place, element, top }: Setting): number {
  return setLinesAt(flow, linesOf(flow, text, style, place.width), { style, place, element, top });
}

/** Where lines are set, and to which element they belong; to none where readers should pass them over. */
export type Setting = { style: TextStyle; place: Place; element: Element | null; top: number };

/** Draws lines below one another as content of an element. Gives back the height below them. */
export function setLinesAt(
  flow: Flow,
  lines: readonly TextLine[],
  { style, place, element, top }: Setting,
): number {
  const { doc } = flow;
  const height = lineHeight(flow, style);
  const atLeft = (flow.direction === 'ltr') !== (place.align === 'end');
  // The letters stand in the middle of their line, so that white above and below a paragraph is the same.
  const baseline = style.size * 0.36 + height / 2;
  if (element) element.add(doc.markStructureContent('Span'));
  else doc.markContent('Artifact', { type: 'Pagination' });
  lines.forEach((line, row) => {
    const x = atLeft ? place.x : place.x + place.width - line.width;
    const y = top + row * height + baseline;
    for (const run of line.runs) {
      if (element && isNoteRun(run)) drawReference(flow, run, { x, y }, { style, element });
      else if (element && actualText(run) !== null) drawTold(flow, run, { x, y }, { style, element });
      else drawRun(doc, run, { x, y }, style);
    }
  });
  doc.endMarkedContent();
  return top + lines.length * height;
}

type Drawn = { style: TextStyle; element: Element };

/** A run whose glyphs do not stand in the order of its letters is content of its own, with its text. */
function drawTold(flow: Flow, run: PlacedRun, at: { x: number; y: number }, { style, element }: Drawn): void {
  const { doc } = flow;
  doc.endMarkedContent();
  element.add(doc.markStructureContent('Span', { actual: run.text }));
  drawRun(doc, run, at, style);
  doc.endMarkedContent();
  element.add(doc.markStructureContent('Span'));
}

/** A reference is a link of its own, so that readers can follow it; the text goes on after it. */
function drawReference(
  flow: Flow,
  run: PlacedRun,
  at: { x: number; y: number },
  { style, element }: Drawn,
): void {
  const { doc } = flow;
  doc.endMarkedContent();
  const link = addElement(flow, 'Link', element);
  link.add(doc.markStructureContent('Link'));
  drawRun(doc, run, at, style);
  doc.endMarkedContent();
  const [number] = numbersOf(run.text);
  if (number !== undefined) {
    const options = { Border: [0, 0, 0], structParent: link };
    const high = style.size * 0.9;
    doc.goTo(at.x + run.x - 1, at.y - high, run.width + 2, high, noteDestination(number), options);
  }
  link.end();
  element.add(doc.markStructureContent('Span'));
}

/** Sets a text on one line, cut with an ellipsis where the column ends. */
export function setOneLine(flow: Flow, text: string, setting: Setting): void {
  const fits = (part: string) => linesOf(flow, part, setting.style, setting.place.width).length <= 1;
  let shown = text;
  for (let letters = Array.from(text); !fits(shown); letters = letters.slice(0, -1))
    shown = `${letters.slice(0, -1).join('').trimEnd()}…`;
  setFixed(flow, shown, setting);
}
