/** A line as it stands in the source, without blanks at its ends; '' for an empty line. */
export type Line = { readonly text: string; readonly from: number };

const CONTENTS = /(?:\.\s?){4,}\s*\d{0,3}$|…{2,}\s*\d{0,3}$|_{4,}\s*\d{1,3}$/u;
const PAGE_NUMBER = /^(?:page\s*)?[-–|\s]*\d{1,3}(?:\s*(?:of|\/|\|)\s*\d{1,3})?[-–|\s]*$/i;
const PAGE_MARK = /^-+\s*\d+\s+of\s+\d+\s*-+$/i;

/** The lines of a text without page numbers, running headers and footers, and tables of contents. */
export function linesOf(text: string): Line[] {
  const lines = rawLines(text);
  const repeated = runningLines(lines);
  const kept: Line[] = [];
  lines.forEach((line, index) => {
    const furniture =
      line.text !== '' &&
      (PAGE_MARK.test(line.text) ||
        isPageNumber(lines, index) ||
        CONTENTS.test(line.text) ||
        repeated.has(withoutNumbers(line.text)));
    if (!furniture) kept.push(line);
  });
  return kept;
}

function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\f\u2028\u2029\v]*(?:\r\n|[\n\r\f\u2028\u2029\v]|$)/gu)) {
    if (match[0] === '') continue;
    const body = match[0].replace(/[\n\r\f\u2028\u2029\v]+$/u, '');
    const own = body.trimStart();
    lines.push({ text: own.trimEnd(), from: match.index + body.length - own.length });
  }
  return lines;
}

/** A lone small number is a page number unless it goes on with the sentence before it. */
function isPageNumber(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return text !== '' && PAGE_NUMBER.test(text);
}

/** Short lines that come back three times or more, whatever number they carry: running headers and footers. */
function runningLines(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length < 4 || text.length > 120 || /[.!?;]$/.test(text)) continue;
    const key = withoutNumbers(text);
    if (/\p{L}{3}/u.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(3, Math.min(6, Math.floor(lines.length / 60)));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

function withoutNumbers(text: string): string {
  return text
    .replace(/\d+/g, '0')
    .replace(/^0[\s|–-]+|[\s|–-]+0$/g, '')
    .toLowerCase();
}
