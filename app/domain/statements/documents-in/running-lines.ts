import type { PageLine } from './page-lines.ts';

/** Lines at the head and foot of a page that may be running ones. */
const EDGE = 3;

/**
 * The pages without running headers and footers, which stand at the same edge of several pages with at most another number
 * in them, and without page numbers.
 */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const mark of marksOf(page)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const least = Math.max(2, Math.min(5, Math.ceil(pages.length * 0.3)));
  return pages.map((page) => {
    const running = new Set(['top', 'foot'].flatMap((side) => runningOf(page, side, counts, least)));
    return page.filter((line) => !running.has(line));
  });
}

/**
 * The running lines at one edge of a page: from the outermost inwards, as long as each is one, and only where more room than
 * between lines of text parts them from what follows.
 */
function runningOf(
  page: readonly PageLine[],
  side: string,
  counts: ReadonlyMap<string, number>,
  least: number,
): PageLine[] {
  const byHeight = page.toSorted((a, b) => (side === 'top' ? b.y - a.y : a.y - b.y));
  const first = byHeight.findIndex(
    (line, place) =>
      place >= EDGE ||
      ((counts.get(markOf(side, line)) ?? 0) < least && !(place === 0 && isPageNumber(line.text))),
  );
  for (let count = first === -1 ? byHeight.length : first; count > 0; count -= 1) {
    const [last, next] = [byHeight[count - 1], byHeight[count]];
    if (!last || !next || Math.abs(last.y - next.y) > Math.max(last.size, next.size) * 1.8)
      return byHeight.slice(0, count);
  }
  return [];
}

function markOf(side: string, line: PageLine): string {
  return `${side} ${Math.round(line.y / 6)} ${line.text.replaceAll(/\d+/g, '#').toLowerCase()}`;
}

function marksOf(page: readonly PageLine[]): Set<string> {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  return new Set([
    ...byHeight.slice(0, EDGE).map((line) => markOf('top', line)),
    ...byHeight.slice(-EDGE).map((line) => markOf('foot', line)),
  ]);
}

function isPageNumber(text: string): boolean {
  return /^(?:page\s+)?[-–—|\s]*(?:\d{1,3}|[ivxl]{1,6})[-–—|\s]*(?:(?:of|\/)\s*\d{1,3})?$/i.test(text.trim());
}
