const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CLOSING = /[\p{Pe}\p{Pf}、。，．：；！？]/u;
const OPENING = /[\p{Ps}\p{Pi}]/u;
const SPACE = /[ \t\u2009]/u;

/**
 * The pieces between which a line may end: words with the space after them, parts of words after a hyphen or slash, and
 * single characters where Chinese or Japanese is written without spaces. A day stays in one piece. Joined they give the text
 * again.
 */
export function breakablePieces(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  for (const character of text) {
    if (piece !== '' && mayBreakBetween(before, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    before = character;
  }
  return datesTogether(piece === '' ? pieces : [...pieces, piece]).flatMap(wordsOf);
}

/** The words of a piece in a script that writes no space between them. */
function wordsOf(piece: string): string[] {
  if (!WITHOUT_SPACES.test(piece)) return [piece];
  const words: string[] = [];
  for (const { segment, isWordLike } of WORDS.segment(piece)) {
    if (isWordLike === true || words.length === 0) words.push(segment);
    else words.push((words.pop() ?? '') + segment);
  }
  return words;
}

const DAY = /^\(?[0-3]?\d $/u;
const MONTH =
  /^\(?(?:January|February|March|April|May|June|July|August|September|October|November|December) $/u;
const YEAR = /^[12]\d{3}(?!\d)/u;

/** "30 September 2026" is one piece: the parts of a day are not read apart. */
function datesTogether(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1] ?? '';
    const goesOn = (DAY.test(before) && MONTH.test(piece)) || (MONTH.test(before) && YEAR.test(piece));
    if (goesOn) joined.push((joined.pop() ?? '') + piece);
    else joined.push(piece);
  }
  return joined;
}

function mayBreakBetween(before: string, after: string): boolean {
  if (SPACE.test(after)) return false;
  if (SPACE.test(before)) return true;
  if (/[-\u2010\u2013/|]/u.test(before) && /[\p{L}]/u.test(after)) return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return HAN.test(after) || HAN.test(before);
}

/**
 * Fills lines greedily up to the width. A single piece that is wider than a whole line is cut where it overflows, so that
 * nothing leaves its column. Pieces are measured one by one: nothing is kerned or joined across the places where a line
 * may end.
 *
 * @param widthOf the width of a text, in the same unit as `width`
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of breakablePieces(text)) {
    const whole = widthOf(piece);
    if (filled + whole <= width || filled + widthOf(piece.trimEnd()) <= width) {
      line += piece;
      filled += whole;
      continue;
    }
    if (line !== '') lines.push(line);
    const cut = cutToWidth(piece, width, widthOf);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
    filled = widthOf(line);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A letter with its marks: no line ends between them. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Words of scripts that write none apart, by ICU's dictionaries. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function cutToWidth(piece: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of LETTERS.segment(piece)) {
    if (part !== '' && widthOf(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
