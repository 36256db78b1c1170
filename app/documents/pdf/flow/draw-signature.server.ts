import { COLOURS } from '../colours.ts';
import {
  addElement,
  bodyLine,
  columnsIn,
  type Flow,
  hairline,
  makeRoom,
  running,
  space,
} from './flow.server.ts';
import type { PaperBlock } from './paper-view.ts';
import { PAPER } from './paper-styles.ts';
import { setFixed } from './set-lines.server.ts';

type SignatureBlock = Extract<PaperBlock, { kind: 'signature' }>;

/** Above the line for a hand: nothing where the signature is recorded already. */
const FOR_A_HAND = 46;

/** Who signs: a line for a hand where nobody has signed yet, then name, title and day. Never parted by the end of a page. */
export function drawSignature(flow: Flow, { label, lines, signed }: SignatureBlock): void {
  const [place] = columnsIn(flow, running(flow), [3, 1], 0);
  if (!place) return;
  makeRoom(flow, FOR_A_HAND + bodyLine(flow) * (lines.length + 2));
  const element = addElement(flow, 'P');
  flow.y = setFixed(flow, label, { style: PAPER.label, place, element, top: flow.y });
  if (!signed) {
    flow.y += FOR_A_HAND;
    hairline(flow, place, flow.y, COLOURS.ink);
  }
  flow.y += 4;
  lines.forEach((line, row) => {
    const style = row === 0 ? PAPER.strong : PAPER.body;
    flow.y = setFixed(flow, line, { style, place, element, top: flow.y });
  });
  element.end();
  space(flow, 14);
}
