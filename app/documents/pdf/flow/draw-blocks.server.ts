import { COLOURS } from '../colours.ts';
import { drawSignature } from './draw-signature.server.ts';
import { drawTable } from './draw-table.server.ts';
import {
  addElement,
  bodyLine,
  columnsIn,
  drawAside,
  type Flow,
  fullWidth,
  hairline,
  heightOf,
  lineHeight,
  makeRoom,
  newPage,
  running,
  space,
} from './flow.server.ts';
import { heightToKeep } from './keep-together.server.ts';
import type { PaperBlock, PaperFact } from './paper-view.ts';
import { AROUND_HEADING, PAPER, PARAGRAPH_GAP } from './paper-styles.ts';
import { setFixed, setFlowing } from './set-lines.server.ts';

/** Draws the blocks of a paper one after the other. */
export function drawBlocks(flow: Flow, blocks: readonly PaperBlock[]): void {
  for (const [at, block] of blocks.entries()) {
    makeRoom(flow, heightToKeep(flow, blocks, at));
    drawBlock(flow, block);
  }
}

function drawBlock(flow: Flow, block: PaperBlock): void {
  if (block.kind === 'heading') drawHeading(flow, block);
  else if (block.kind === 'paragraph') drawParagraph(flow, block.text, block.soft === true);
  else if (block.kind === 'list') drawList(flow, block.items, block.numbered === true);
  else if (block.kind === 'facts') drawFacts(flow, block.rows);
  else if (block.kind === 'table') drawTable(flow, block);
  else if (block.kind === 'callout') drawCallout(flow, block);
  else if (block.kind === 'signature') drawSignature(flow, block);
  else if (flow.y > flow.top) newPage(flow);
}

/** A heading is a bookmark and a line of the contents. */
function drawHeading(flow: Flow, { level, text }: { level: 1 | 2 | 3; text: string }): void {
  const { above, below, style } = AROUND_HEADING[level];
  const place = running(flow);
  space(flow, above);
  noteEntry(flow, level, text);
  const element = addElement(flow, `H${level}`);
  flow.y = setFixed(flow, text, { style, place, element, top: flow.y }) + below;
  element.end();
}

function noteEntry(flow: Flow, level: 1 | 2 | 3, text: string): void {
  const destination = `heading-${flow.entries.length + 1}`;
  flow.doc.addNamedDestination(destination, 'XYZ', 0, flow.y - 10, null);
  flow.entries.push({ level, text, page: flow.pages, destination });
  if (level > 2) return;
  const options = { expanded: level === 1, top: flow.y - 10 };
  const { children } = flow.doc.outline;
  const parent = level === 1 ? flow.doc.outline : (children.at(-1) ?? flow.doc.outline);
  parent.addItem(text, options);
}

function drawParagraph(flow: Flow, text: string, soft: boolean): void {
  const element = addElement(flow, 'P');
  setFlowing(flow, text, soft ? PAPER.soft : PAPER.body, running(flow), element);
  element.end();
  space(flow, PARAGRAPH_GAP);
}

const INDENT = 15;

function drawList(flow: Flow, items: readonly string[], numbered: boolean): void {
  const list = addElement(flow, 'L');
  const { x, width } = running(flow);
  const place = { x: flow.direction === 'ltr' ? x + INDENT : x, width: width - INDENT };
  for (const [at, item] of items.entries()) {
    const lines = heightOf(flow, item, PAPER.body, place.width) / bodyLine(flow);
    // Three lines cannot be parted into two and two: the point would stay behind.
    makeRoom(flow, bodyLine(flow) * (lines <= 3 ? lines : 2));
    const entry = addElement(flow, 'LI', list);
    const label = addElement(flow, 'Lbl', entry);
    const point = { x: flow.direction === 'ltr' ? x : x + width - INDENT, width: INDENT };
    setFixed(flow, numbered ? `${at + 1}.` : '•', {
      style: PAPER.body,
      place: point,
      element: label,
      top: flow.y,
    });
    label.end();
    const body = addElement(flow, 'LBody', entry);
    setFlowing(flow, item, PAPER.body, place, body);
    body.end();
    entry.end();
    space(flow, 2.5);
  }
  list.end();
  space(flow, PARAGRAPH_GAP - 2.5);
}

/** For a hand to write on: taller than a line of print. */
const TO_FILL_IN = 20;

/** Labels and values in two columns. A value that is not there yet is a line to write on. */
export function drawFacts(flow: Flow, rows: readonly PaperFact[]): void {
  const [start, end] = columnsIn(flow, running(flow), [1, 2.1], 14);
  if (!start || !end) return;
  for (const { label, value } of rows) {
    const tall = Math.max(
      heightOf(flow, label, PAPER.label, start.width),
      heightOf(flow, value, PAPER.cell, end.width),
    );
    const height = value === '' ? Math.max(tall, TO_FILL_IN) : tall;
    makeRoom(flow, height);
    const below = flow.y + height;
    const element = addElement(flow, 'P');
    setFixed(flow, label, {
      style: PAPER.label,
      place: start,
      element,
      top: value === '' ? below - tall : flow.y,
    });
    if (value === '') hairline(flow, end, below, COLOURS.soft);
    else setFlowing(flow, value, PAPER.cell, end, element);
    element.end();
    flow.y = (below <= flow.bottom ? below : flow.y) + 4;
  }
  space(flow, PARAGRAPH_GAP - 4);
}

const PADDING = { across: 14, down: 10 };

/** A few sentences that have to be seen: a bar at the side, paper a shade darker. */
export function drawCallout(
  flow: Flow,
  { title, text, tone }: { title: string; text: string; tone: 'calm' | 'caution' },
): void {
  const whole = fullWidth(flow);
  const place = { x: whole.x + PADDING.across, width: whole.width - 2 * PADDING.across };
  const inner =
    heightOf(flow, title, PAPER.strong, place.width) + heightOf(flow, text, PAPER.cell, place.width);
  const height = inner + 2 * PADDING.down + 2;
  if (height > flow.bottom - flow.top) return drawLongCallout(flow, { title, text });
  makeRoom(flow, height);
  const top = flow.y;
  drawAside(flow, () => {
    flow.doc.rect(whole.x, top, whole.width, height).fill(COLOURS.raised);
    const bar = flow.direction === 'ltr' ? whole.x : whole.x + whole.width - 3;
    flow.doc.rect(bar, top, 3, height).fill(tone === 'caution' ? COLOURS.accent : COLOURS.calm);
  });
  const element = addElement(flow, 'P');
  const below = setFixed(flow, title, { style: PAPER.strong, place, element, top: top + PADDING.down });
  setFixed(flow, text, { style: PAPER.cell, place, element, top: below + 2 });
  element.end();
  flow.y = top + height + lineHeight(flow, PAPER.cell) * 0.8;
}

/** What no page holds in one box stands as text under its title. */
function drawLongCallout(flow: Flow, { title, text }: { title: string; text: string }): void {
  const element = addElement(flow, 'P');
  setFlowing(flow, title, PAPER.strong, running(flow), element);
  setFlowing(flow, text, PAPER.cell, running(flow), element);
  element.end();
  space(flow, PARAGRAPH_GAP);
}
