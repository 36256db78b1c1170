import type { TextStyle } from '../text/style.ts';
import { breakablePieces } from '../text/break-lines.ts';
import { columnsIn, type Flow, fullWidth, heightOf, linesOf, type Place } from './flow.server.ts';
import type { PaperBlock } from './paper-view.ts';
import { PAPER } from './paper-styles.ts';

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;

/** White between two columns. */
const GAP = 12;
/** White above and below the words of a row. */
export const ROW = 4.5;
/** Wider than any paper: what stands on one line of it is as wide as it would like to be. */
const ENDLESS = 100_000;
/** A word longer than this is cut rather than given its column. */
const LONGEST_WORD = 90;
/** So many rows tell how wide a column wants to be. */
const LOOKED_AT = 200;

/** How wide a column would like to be, and how narrow it can be without cutting its words. */
type Wish = { share: number; natural: number; least: number };

/**
 * The columns of a table in reading order. The shares are where it begins; columns that need less give their room to
 * those that have more to say, and no column becomes narrower than its longest word.
 */
export function columnsOf(flow: Flow, { columns, rows }: TableBlock): Place[] {
  const whole = fullWidth(flow);
  const room = whole.width - GAP * (columns.length - 1);
  const wishes = columns.map(({ head, share }, at) => {
    const texts = rows.slice(0, LOOKED_AT).map((row) => row[at] ?? '');
    return wishOf(flow, share, head, texts);
  });
  return columnsIn(flow, whole, widthsOf(wishes, room), GAP).map((place, at) =>
    columns[at]?.end === true ? { ...place, align: 'end' as const } : place,
  );
}

/** How tall a table is where it stands on one page: its heads and its rows. */
export function tableHeight(flow: Flow, table: TableBlock, places = columnsOf(flow, table)): number {
  const tallest = (texts: readonly string[], style: TextStyle) =>
    Math.max(0, ...texts.map((text, at) => heightOf(flow, text, style, places[at]?.width ?? 1)));
  const heads = tallest(
    table.columns.map(({ head }) => head),
    PAPER.head,
  );
  return table.rows.reduce((sum, row) => sum + tallest(row, PAPER.cell) + 2 * ROW, heads + ROW);
}

function wishOf(flow: Flow, share: number, head: string, texts: readonly string[]): Wish {
  const wide = (text: string, style: TextStyle) =>
    Math.max(0, ...linesOf(flow, text, style, ENDLESS).map(({ width }) => width));
  const longest = (text: string, style: TextStyle) =>
    Math.max(0, ...breakablePieces(text).map((piece) => wide(piece.trimEnd(), style)));
  // A hair more than measured, so that rounding breaks no line.
  const natural = Math.max(wide(head, PAPER.head), ...texts.map((text) => wide(text, PAPER.cell))) + 0.5;
  const least = Math.max(longest(head, PAPER.head), ...texts.map((text) => longest(text, PAPER.cell))) + 0.5;
  return { share, natural, least: Math.min(least, LONGEST_WORD) };
}

/** Widths that fill the room. Where all are content, what is left is shared out again. */
function widthsOf(wishes: readonly Wish[], room: number): number[] {
  const content = new Set<number>();
  let widths = shareOut(wishes, content, room);
  for (let changed = true; changed;) {
    changed = false;
    wishes.forEach(({ natural }, at) => {
      if (content.has(at) || natural > (widths[at] ?? 0)) return;
      content.add(at);
      changed = true;
    });
    if (content.size === wishes.length) return spread(wishes, room);
    if (changed) widths = shareOut(wishes, content, room);
  }
  return widthsOfWords(wishes, widths);
}

/** How loudly a column asks for room: by its share, and more the more it has to say. */
const asks = ({ share, natural }: Wish) => share * Math.sqrt(natural);

/** Columns that are content keep what they need; the others divide the rest by what they ask for. */
function shareOut(wishes: readonly Wish[], content: ReadonlySet<number>, room: number): number[] {
  const taken = wishes.reduce((sum, { natural }, at) => sum + (content.has(at) ? natural : 0), 0);
  const all = wishes.reduce((sum, wish, at) => sum + (content.has(at) ? 0 : asks(wish)), 0);
  return wishes.map((wish, at) => (content.has(at) ? wish.natural : ((room - taken) * asks(wish)) / all));
}

/** Every column has what it needs: what is left over goes to all by their shares. */
function spread(wishes: readonly Wish[], room: number): number[] {
  const left = room - wishes.reduce((sum, { natural }) => sum + natural, 0);
  const shares = wishes.reduce((sum, { share }) => sum + share, 0);
  return wishes.map(({ natural, share }) => natural + (left * share) / shares);
}

/** Takes from the widest what a column lacks for its longest word. */
function widthsOfWords(wishes: readonly Wish[], widths: readonly number[]): number[] {
  const fitted = wishes.map(({ least }, at) => Math.max(widths[at] ?? 0, least));
  const over = fitted.reduce((sum, width) => sum + width, 0) - widths.reduce((sum, width) => sum + width, 0);
  const spare = fitted.map((width, at) => Math.max(0, width - (wishes[at]?.least ?? 0)));
  const all = spare.reduce((sum, width) => sum + width, 0);
  if (over <= 0 || all <= 0) return fitted;
  return fitted.map((width, at) => width - (Math.min(over, all) * (spare[at] ?? 0)) / all);
}
