import { hasMergeLines } from './merge-texts.ts';

const BULLET = /^[^\S\n]*(?:[·•▪◦‣●○■□➢➤✓\uf0b7\uf0a7\uf0d8\uf0fc][^\S\n]+|[o§–-]\t[^\S\n]*)(?=\S)/;
const ITEM = /^\s*[-*•]\s+/;
const NUMBERED =
  /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-z]\)|\(?[ivx]{2,4}\)|\d{1,2}(?:\.\d{1,2})+)\s+(?=\S)/i;
const ENDS = /[.!?:;…。！？؟۔]["'”’»)\]]*$/u;
/** A line that is no longer than this and has no stop is taken for a heading. */
const LONGEST_HEADING = 90;

/**
 * Lays out the lines of a text that a word processor gave: its bullets become "- ", the rows of a table items with the
 * first cell before a colon, and each of its lines, which are paragraphs there, a paragraph. Lines that are only wrapped,
 * as in a mail or a PDF, stay together; so does a text in which two versions stand between lines of a merge.
 */
export function layOutLines(text: string): string {
  if (hasMergeLines(text)) return text;
  return text
    .split(/\n[^\S\n]*\n/)
    .map((part) => layOutPart(part.split('\n').filter((line) => line.trim() !== '')))
    .join('\n\n');
}

function layOutPart(given: readonly string[]): string {
  const groups: string[][] = [];
  for (const line of withoutTabs(given.map((one) => one.replace(BULLET, '- ')))) {
    const last = groups.at(-1);
    if (last && !beginsPoint(last.at(-1) ?? '', line)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => layOutGroup(group)).join('\n\n');
}

/** Whether a numbered point begins here; a wrapped line may begin with a figure and a stop as well. */
function beginsPoint(before: string, line: string): boolean {
  return NUMBERED.test(line) && [NUMBERED, ITEM, ENDS].some((words) => words.test(before));
}

function layOutGroup(lines: readonly string[]): string {
  const isWrapped = lines.some((line, index) => index > 0 && /^\s*\p{Ll}/u.test(line));
  return lines
    .map((line, index) => `${index === 0 ? '' : between(lines[index - 1] ?? '', line, isWrapped)}${line}`)
    .join('');
}

/** What stands between two lines: no more than a break where they are one paragraph, or items of one list. */
function between(before: string, line: string, isWrapped: boolean): string {
  if (isWrapped || ITEM.test(line) || ITEM.test(before)) return '\n';
  return ENDS.test(before) || before.length <= LONGEST_HEADING ? '\n\n' : '\n';
}

/** Two rows and more with as many cells each are a table; any other tab is a space. */
function withoutTabs(lines: readonly string[]): string[] {
  const cells = lines.map((line) =>
    NUMBERED.test(line) || ITEM.test(line) ? [line] : line.trim().split(/ *\t */),
  );
  return lines.map((line, index) => {
    const own = cells[index] ?? [];
    const isRow = own.length > 1 && [index - 1, index + 1].some((at) => cells[at]?.length === own.length);
    return isRow ? rowInWords(own) : line.replaceAll(/ *\t+ */g, ' ');
  });
}

function rowInWords([first = '', ...rest]: readonly string[]): string {
  const told = rest.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return `- ${[first.trim(), told.join(', ')].filter((part) => part !== '').join(': ')}`;
}
