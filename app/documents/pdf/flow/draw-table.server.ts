import { COLOURS } from '../colours.ts';
import {
  addElement,
  type Element,
  type Flow,
  fullWidth,
  hairline,
  lineHeight,
  linesOf,
  makeRoom,
  newPage,
  type Place,
  running,
  space,
} from './flow.server.ts';
import type { PaperBlock } from './paper-view.ts';
import { PAPER, PARAGRAPH_GAP } from './paper-styles.ts';
import { columnsOf, ROW, tableHeight } from './table-columns.server.ts';
import { noteDestination, setFixed, setLinesAt } from './set-lines.server.ts';

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;

/** What a head of a table heads. */
const OF_COLUMN = { title: '', scope: 'Column' };

/** Rows and columns over as many pages as they need; the heads stand again on each. */
export function drawTable(flow: Flow, table: TableBlock): void {
  if (table.rows.length === 0) {
    const element = addElement(flow, 'P');
    flow.y = setFixed(flow, table.empty, { style: PAPER.body, place: running(flow), element, top: flow.y });
    element.end();
    space(flow, PARAGRAPH_GAP);
    return;
  }
  const places = columnsOf(flow, table);
  const element = addElement(flow, 'Table');
  const beginning = tableHeight(flow, { ...table, rows: table.rows.slice(0, 1) }, places);
  makeRoom(flow, Math.min(beginning, flow.bottom - flow.top));
  drawHeads(flow, table, { places, table: element });
  table.rows.forEach((row, at) => drawRow(flow, row, table, { places, table: element, at }));
  hairline(flow, fullWidth(flow), flow.y, COLOURS.line);
  element.end();
  flow.y += PARAGRAPH_GAP * 1.6;
}

type InTable = { places: readonly Place[]; table: Element };

/** The heads of the columns. Where they stand again on a further page, readers pass them over. */
function drawHeads(
  flow: Flow,
  { columns }: TableBlock,
  { places, table, again = false }: InTable & { again?: boolean },
): void {
  const row = again ? null : addElement(flow, 'TR', table);
  const heights = columns.map(({ head }, at) => {
    const place = places[at] ?? fullWidth(flow);
    const element = row === null ? null : flow.doc.struct('TH', OF_COLUMN);
    if (element) row?.add(element);
    const below = setFixed(flow, head, { style: PAPER.head, place, element, top: flow.y });
    element?.end();
    return below;
  });
  row?.end();
  flow.y = Math.max(flow.y, ...heights) + ROW;
}

/** A row stays together; only one that is taller than a page is parted. */
function drawRow(
  flow: Flow,
  texts: readonly string[],
  block: TableBlock,
  of: InTable & { at: number },
): void {
  const cells = texts.map((text, at) => linesOf(flow, text, PAPER.cell, of.places[at]?.width ?? 1));
  const height = lineHeight(flow, PAPER.cell);
  const tallest = Math.max(1, ...cells.map((lines) => lines.length));
  const page = Math.floor((flow.bottom - flow.top - 60) / height);
  if (flow.y + Math.min(tallest, page) * height + 2 * ROW > flow.bottom) goOn(flow, block, of);
  hairline(flow, fullWidth(flow), flow.y, COLOURS.line);
  flow.y += ROW;
  const note = block.notes?.[of.at];
  if (note !== undefined) flow.doc.addNamedDestination(noteDestination(note), 'XYZ', 0, flow.y - 20, null);
  const row = addElement(flow, 'TR', of.table);
  const elements = cells.map(() => addElement(flow, 'TD', row));
  for (let from = 0; from < tallest; from += page) {
    if (from > 0) goOn(flow, block, of);
    cells.forEach((lines, at) => {
      const place = of.places[at];
      const here = lines.slice(from, from + page);
      if (place)
        setLinesAt(flow, here, { style: PAPER.cell, place, element: elements[at] ?? null, top: flow.y });
    });
    flow.y += Math.min(page, tallest - from) * height;
  }
  for (const element of elements) element.end();
  row.end();
  flow.y += ROW;
}

function goOn(flow: Flow, block: TableBlock, of: InTable): void {
  hairline(flow, fullWidth(flow), flow.y, COLOURS.line);
  newPage(flow);
  drawHeads(flow, block, { ...of, again: true });
}
