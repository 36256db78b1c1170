import type { MarkedName } from '#app/domain/screening/engine/mark-words.ts';
import { COLOURS } from '../colours.ts';
import { columnsOf, setText, type Sheet, STYLES, textHeight } from '../sheet.server.ts';
import type { TextStyle } from '../text/style.ts';
import { drawLine, layOutText } from '../text/text-layer.server.ts';
import { LABEL_GAP, LABEL_SHARES, makeRoom, type Pages, whole } from './pages.server.ts';

const NAME: TextStyle = { size: 12, weight: 'bold', colour: COLOURS.ink, leading: 1.6 };
const BLANK = 0.25;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Both names below one another, with a line under each word that the other name has too. */
export function drawNames(pages: Pages, names: readonly { label: string; pieces: MarkedName }[]): void {
  const { sheet } = pages;
  const [start, { x, width } = whole(sheet)] = columnsOf(sheet, LABEL_SHARES, LABEL_GAP);
  for (const { label, pieces } of names) {
    const text = pieces.map((piece) => piece.text).join('');
    makeRoom(pages, textHeight(sheet, text, NAME, width) + 6);
    sheet.add('P', () => {
      setText(sheet, label, STYLES.soft, start ?? whole(sheet), sheet.y + 3);
      // Words of a name that runs from the right cannot be set one by one; its reasons stand in the table.
      sheet.y = RIGHT_TO_LEFT.test(text)
        ? setText(sheet, text, NAME, { x, width }, sheet.y)
        : setPieces(sheet, pieces, { x, width });
    });
    sheet.y += 4;
  }
}

function setPieces(sheet: Sheet, pieces: MarkedName, { x, width }: { x: number; width: number }): number {
  const lineHeight = NAME.size * NAME.leading;
  let at = x;
  let y = sheet.y;
  for (const { text, as } of pieces) {
    for (const line of layOutText(sheet.doc, text, NAME, { width })) {
      if (at > x && at + line.width > x + width) {
        at = x;
        y += lineHeight;
      }
      drawLine(sheet.doc, line, { x: at, y: y + NAME.size }, NAME);
      if (as === 'same' || as === 'alike') underline(sheet, as, { from: at, to: at + line.width, y });
      at += line.width;
    }
    at += (text.length - text.trimEnd().length) * BLANK * NAME.size;
  }
  return y + lineHeight;
}

function underline(
  { doc }: Sheet,
  as: 'same' | 'alike',
  { from, to, y }: { from: number; to: number; y: number },
): void {
  const below = y + NAME.size + 3.5;
  doc.save().lineWidth(1.4).strokeColor(COLOURS.accent);
  if (as === 'alike') doc.dash(1.5, { space: 1.8 });
  doc.moveTo(from, below).lineTo(to, below).stroke();
  doc.undash().restore();
}
