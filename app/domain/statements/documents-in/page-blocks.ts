import type { DocumentBlock } from './document.ts';
import type { PageLine } from './page-lines.ts';
import { isHeadingLine, joinLines } from './plain-blocks.ts';
import { withoutRunningLines } from './running-lines.ts';

const BULLET = /^\s*[-–•▪◦·‣●○■]\s+(?=\S)/u;
const NUMBERED = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/;

type Body = {
  size: number;
  font: string;
  spacing: number;
  right: number;
  isCompound: (word: string) => boolean;
};
type Open = { block: DocumentBlock; last: PageLine };

/**
 * The blocks of a PDF from the lines of its pages: running lines gone, paragraphs whole again over line and page ends,
 * headings told by size, font and brevity.
 */
export function pageBlocks(pages: readonly (readonly PageLine[])[]): DocumentBlock[] {
  const kept = withoutRunningLines(pages);
  const body = bodyOf(kept);
  const blocks: DocumentBlock[] = [];
  let open: Open | null = null;
  for (const page of kept) {
    for (const [place, line] of page.entries()) {
      if (open !== null && goesOn(open, line, place === 0, body)) {
        open.block.text = joinLines(open.block.text, line.text, body.isCompound);
        open.last = line;
      } else {
        open = { block: begin(line, body), last: line };
        blocks.push(open.block);
      }
    }
  }
  return blocks;
}

function begin(line: PageLine, body: Body): DocumentBlock {
  if (BULLET.test(line.text)) return { kind: 'item', text: line.text.replace(BULLET, '') };
  return { kind: looksLikeHeading(line, body) ? 'heading' : 'paragraph', text: line.text };
}

function looksLikeHeading(line: PageLine, body: Body): boolean {
  if (line.size > body.size * 1.12) return line.text.length <= 160 && /\p{L}/u.test(line.text);
  if (!isHeadingLine(line.text) || line.right > body.right * 0.9) return false;
  return line.font !== body.font && line.size >= body.size * 0.95;
}

function goesOn({ block, last }: Open, line: PageLine, newPage: boolean, body: Body): boolean {
  if (BULLET.test(line.text)) return false;
  const sameSize = Math.abs(last.size - line.size) < body.size * 0.08;
  if (block.kind === 'heading')
    return sameSize && last.font === line.font && !newPage && isNear(last, line, body);
  if (!sameSize || looksLikeHeading(line, body)) return false;
  const ended = /[.!?:;]["”’)]*$/.test(block.text);
  if (newPage || line.y > last.y) return runsOver(last, line, ended, body);
  if (NUMBERED.test(line.text) && ended) return false;
  if (block.kind === 'item' && line.x < last.x - body.size * 2 && ended) return false;
  if (!isNear(last, line, body))
    return !ended && /^\p{Ll}/u.test(line.text) && last.y - line.y < body.spacing * 2.5;
  return !(ended && last.right < body.right * 0.75);
}

/** Whether a paragraph goes on at the head of the next page or column: its last line is full, or stops in mid-sentence. */
function runsOver(last: PageLine, line: PageLine, ended: boolean, body: Body): boolean {
  if (!ended && /^[\p{Ll}\d(]/u.test(line.text)) return true;
  return last.right > body.right * (ended ? 0.94 : 0.8);
}

/** Whether a line follows at the usual distance. */
function isNear(last: PageLine, line: PageLine, body: Body): boolean {
  const gap = last.y - line.y;
  return (
    gap > 0 &&
    gap < Math.max(body.spacing * (Math.max(line.size, body.size) / body.size) * 1.3, line.size * 1.25)
  );
}

/** What most of the document is set in. */
function bodyOf(pages: readonly (readonly PageLine[])[]): Body {
  const lines = pages.flat();
  const sizes = tally(lines, ({ size }) => String(Math.round(size * 2) / 2));
  const size = Number(sizes ?? 10);
  const main = lines.filter((line) => Math.abs(line.size - size) < 0.4);
  const gaps = pages.flatMap((page) =>
    page.slice(1).flatMap((line, place) => {
      const gap = (page[place]?.y ?? 0) - line.y;
      return gap > size * 0.8 && gap < size * 2.2 ? [gap] : [];
    }),
  );
  const compounds = new Set(
    lines.flatMap(({ text }) =>
      Array.from(text.matchAll(/\p{L}+-\p{Ll}+/gu), ([word]) => word.toLowerCase()),
    ),
  );
  return {
    size,
    font: tally(main, ({ font }) => font) ?? '',
    // The lower quarter: the distance of lines inside paragraphs.
    spacing: quantile(gaps, 0.25) ?? size * 1.3,
    right:
      quantile(
        main.map(({ right }) => right),
        0.95,
      ) ?? 500,
    isCompound: (word) => compounds.has(word),
  };
}

/** The value that stands behind most characters. */
function tally(lines: readonly PageLine[], of: (line: PageLine) => string): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.length);
  return Array.from(counts).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function quantile(values: readonly number[], share: number): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? null;
}
