export type TableLayout = {
  /** Columns set to the right, counted from 0. */
  right?: readonly number[];
  /** The most that each column may take; a longer text ends with an ellipsis. */
  widths?: readonly number[];
};

const GAP = '  ';
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const NO_WIDTH = /\p{Mark}|\u200b|\u200c|\u200d/u;

/** Rows as lines of a terminal, each column as wide as it needs. Chinese, Japanese and Korean signs take two places. */
export function textTable(
  rows: readonly (readonly string[])[],
  { right = [], widths = [] }: TableLayout = {},
): string[] {
  const cut = rows.map((row) => row.map((text, column) => shorten(text, widths[column] ?? Infinity)));
  const columns = Math.max(0, ...cut.map((row) => row.length));
  const needed = Array.from({ length: columns }, (_none, column) =>
    Math.max(...cut.map((row) => widthOf(row[column] ?? ''))),
  );
  return cut.map((row) =>
    needed
      .map((width, column) => pad(row[column] ?? '', width, right.includes(column)))
      .join(GAP)
      .trimEnd(),
  );
}

/** Places of a terminal that a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += NO_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

function pad(text: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return toTheRight ? space + text : text + space;
}

function shorten(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(kept + sign) > most - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
