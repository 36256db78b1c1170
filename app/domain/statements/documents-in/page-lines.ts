/** A piece of text as it stands on a page of a PDF; y grows upwards, sizes are in points. */
export type TextPiece = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  ends: boolean;
};

/** A line of a page: its text, where it begins and ends, and the size and font that most of it has. */
export type PageLine = { text: string; x: number; right: number; y: number; size: number; font: string };

/** The lines of a page, in the order in which the file draws them. */
export function pageLines(pieces: readonly TextPiece[]): PageLine[] {
  const lines: PageLine[] = [];
  let open: TextPiece[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last && piece.text !== '' && !sameLine(last, piece)) close();
    if (piece.text !== '') open.push(piece);
    if (piece.ends) close();
  }
  close();
  return uniteLines(lines);
}

function sameLine(last: TextPiece, piece: TextPiece): boolean {
  const size = Math.max(last.size, piece.size, 1);
  return Math.abs(last.y - piece.y) < size * 0.5 && piece.x > last.x + last.width - size * 2;
}

function lineOf(pieces: readonly TextPiece[]): PageLine | null {
  const inked = pieces.filter(({ text }) => text.trim() !== '');
  const [first] = inked;
  const last = inked.at(-1);
  if (!first || !last) return null;
  let text = '';
  let end: TextPiece | null = null;
  for (const piece of pieces) {
    const gap = end === null ? 0 : piece.x - (end.x + end.width);
    if (gap > piece.size * 0.18 && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    end = piece;
  }
  const main = inked.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
  const clean = text.replaceAll(/\s+/g, ' ').trim();
  return { text: clean, x: first.x, right: last.x + last.width, y: main.y, size: main.size, font: main.font };
}

/** A bullet and the line it belongs to are often drawn apart; so are the halves of a line in two fonts. */
function uniteLines(lines: readonly PageLine[]): PageLine[] {
  const united: PageLine[] = [];
  for (const line of lines) {
    const last = united.at(-1);
    const level = last && Math.abs(last.y - line.y) < Math.max(last.size, line.size) * 0.4;
    const gap = last ? line.x - last.right : 0;
    if (last && level && gap > -1 && gap < line.size * 3) {
      last.text = `${last.text}${gap > line.size * 0.18 ? ' ' : ''}${line.text}`;
      last.right = line.right;
      if (line.text.length > 2) Object.assign(last, { size: line.size, font: line.font });
    } else united.push({ ...line });
  }
  return united;
}
