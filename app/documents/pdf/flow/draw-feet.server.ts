import { COLOURS } from '../colours.ts';
import { findFace } from '../text/typefaces.server.ts';
import { drawAside, type Flow, fullWidth, hairline, lineHeight } from './flow.server.ts';
import { PAPER } from './paper-styles.ts';
import { setFixed, setOneLine } from './set-lines.server.ts';

/** For "Page 100 of 100". */
const NUMBER = 84;

/** The foot of every page, once all pages are there: what it belongs to, its number, and how many there are. */
export function drawFeet(
  flow: Flow,
  { first, second }: { first: string; second: string },
  pageWords: (page: number, pages: number) => string,
): void {
  const whole = fullWidth(flow);
  const text = { x: flow.direction === 'ltr' ? whole.x : whole.x + NUMBER, width: whole.width - NUMBER };
  const top = flow.bottom + 34;
  for (let page = 1; page <= flow.pages; page += 1) {
    flow.doc.switchToPage(page - 1);
    hairline(flow, whole, top - 6, COLOURS.line);
    setOneLine(flow, first, { style: PAPER.foot, place: text, element: null, top });
    const below = top + lineHeight(flow, PAPER.foot);
    setOneLine(flow, second, { style: PAPER.foot, place: text, element: null, top: below });
    const number = { ...whole, align: 'end' as const };
    setFixed(flow, pageWords(page, flow.pages), { style: PAPER.foot, place: number, element: null, top });
  }
}

const MARK = { size: 150, colour: '#f6f3ec' };
const MIDDLE = { x: 297.6, y: 420.9 };

/** A word large and pale across a page, for what is not final: its shape only, so that it mixes with no text. */
export function drawMark(flow: Flow, word: string): void {
  const { doc } = flow;
  const letters = lettersOf(word);
  const width = letters.at(-1)?.x ?? 0;
  drawAside(flow, () => {
    doc.save().translate(MIDDLE.x, MIDDLE.y).rotate(-54).scale(MARK.size, -MARK.size);
    doc.translate(-width / 2, -0.33);
    for (const { path, x } of letters) {
      if (path !== '') doc.save().translate(x, 0).path(path).fill(MARK.colour).restore();
    }
    doc.restore();
  });
}

const outlines = new Map<string, { path: string; x: number }[]>();

/** The shapes of a word, and of a space that says where it ends. */
function lettersOf(word: string): { path: string; x: number }[] {
  const face = findFace(word.codePointAt(0) ?? 0, 'bold');
  const letters = outlines.get(word) ?? face?.outline(`${word} `) ?? [];
  outlines.set(word, letters);
  return letters;
}
