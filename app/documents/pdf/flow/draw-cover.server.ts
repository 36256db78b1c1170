import { isolate } from '../sheet.server.ts';
import { COLOURS } from '../colours.ts';
import { drawCallout, drawFacts } from './draw-blocks.server.ts';
import { drawTable } from './draw-table.server.ts';
import {
  addElement,
  drawAside,
  type Flow,
  fullWidth,
  hairline,
  linesOf,
  newPage,
  type Place,
  running,
  space,
} from './flow.server.ts';
import type { PaperCover } from './paper-view.ts';
import { PAPER } from './paper-styles.ts';
import { setFixed, setFlowing } from './set-lines.server.ts';

/** Down to the title of a cover that has a page of its own. */
const DROP = 132;

/** The title and what has to be known before reading: on a page of its own, or above the text. */
export function drawCover(flow: Flow, cover: PaperCover, ownPage: boolean): void {
  drawAside(flow, () => {
    const x = flow.direction === 'ltr' ? flow.left : flow.right - 46;
    flow.doc.rect(x, flow.y, 46, 3.2).fill(COLOURS.accent);
  });
  flow.y += 14;
  drawTitle(flow, cover, ownPage ? DROP : 10);
  space(flow, ownPage ? 30 : 16);
  hairline(flow, fullWidth(flow), flow.y, COLOURS.line);
  space(flow, 14);
  drawFacts(flow, cover.facts);
  if (cover.table) {
    space(flow, 10);
    drawTable(flow, cover.table);
  }
  if (cover.standing) {
    space(flow, 12);
    drawCallout(flow, cover.standing);
  }
  if (ownPage) newPage(flow);
  else {
    hairline(flow, fullWidth(flow), flow.y, COLOURS.line);
    space(flow, 4);
  }
}

function drawTitle(flow: Flow, { over, title, organisation, under }: PaperCover, drop: number): void {
  const place = running(flow);
  const head = addElement(flow, 'P');
  flow.y = setFixed(flow, over, { style: PAPER.over, place, element: head, top: flow.y });
  head.end();
  space(flow, drop);
  const element = addElement(flow, 'H1');
  setFlowing(flow, title, PAPER.title, balanced(flow, title, place), element);
  element.end();
  space(flow, 12);
  const name = addElement(flow, 'P');
  setFlowing(flow, isolate(organisation), PAPER.organisation, place, name);
  setFlowing(flow, under, { ...PAPER.body, colour: COLOURS.soft, size: 12 }, place, name);
  name.end();
}

/** The narrowest column in which a title takes no more lines than it has to: its lines become about equally long. */
function balanced(flow: Flow, title: string, place: Place): Place {
  const lines = (width: number) => linesOf(flow, title, PAPER.title, width).length;
  const fewest = lines(place.width);
  let [narrow, wide] = [place.width / 2, place.width];
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (lines(middle) > fewest) narrow = middle;
    else wide = middle;
  }
  return { ...place, x: flow.direction === 'ltr' ? place.x : place.x + place.width - wide, width: wide };
}
