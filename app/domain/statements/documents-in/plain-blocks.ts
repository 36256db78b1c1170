import type { DocumentBlock } from './document.ts';

const ITEM = /^\s*(?:[-–*•▪◦·‣]|\(?[a-z0-9]{1,2}[.)])\s+(.*)$/iu;
const BULLET = /^\s*[-–*•▪◦·‣]\s+(.*)$/u;

/**
 * The blocks of a plain text. Lines that were broken at a fixed width are one paragraph again; where a text has no empty
 * lines and long lines, each line is a paragraph.
 */
export function plainBlocks(text: string): DocumentBlock[] {
  const parts = text
    .replaceAll(/\r\n?|\u2028/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .split(/\n[ \t\u00A0]*(?:\n[ \t\u00A0]*)+/)
    .map((part) => part.split('\n').map((line) => line.replaceAll(/[ \t\u00A0]+/g, ' ').trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
  return parts.flatMap((lines) => blocksOf(lines));
}

function blocksOf(lines: readonly string[]): DocumentBlock[] {
  const longest = Math.max(...lines.map(({ length }) => length));
  const wrapped = lines.length > 1 && longest <= 120;
  const blocks: DocumentBlock[] = [];
  for (const [place, line] of lines.entries()) {
    const item = BULLET.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined) blocks.push({ kind: 'item', text: item });
    else if (last && wrapped && last.kind !== 'heading' && continues(last.text, line))
      last.text = joinLines(last.text, line);
    else blocks.push({ kind: isTitle(line, lines[place + 1]) ? 'heading' : 'paragraph', text: line });
  }
  return blocks;
}

/** A heading stands alone, or above a line that begins anew; one that runs on to the next line is a paragraph's first. */
function isTitle(line: string, next: string | undefined): boolean {
  if (!isHeadingLine(line)) return false;
  return next === undefined || (line.length < 60 && !line.endsWith('-') && /^["“(]?[\p{Lu}\d]/u.test(next));
}

/** A line goes on where the one before it ended: not with a full stop followed by what looks like a heading. */
function continues(before: string, line: string): boolean {
  if (ITEM.test(line) && !/^[a-z]/.test(line)) return false;
  return !(/[.!?:]["”’)]?$/.test(before) && isHeadingLine(line));
}

/** Two lines as one: a word that was divided at the end of a line is whole again. */
export function joinLines(before: string, after: string, isCompound?: (word: string) => boolean): string {
  const broken = /([\p{L}]+)[-\u00AD\u2010]$/u.exec(before);
  const next = /^\p{Ll}+/u.exec(after)?.[0];
  if (broken === null || next === undefined) return `${before} ${after}`;
  const compound = `${broken[1] ?? ''}-${next}`.toLowerCase();
  if (before.endsWith('-') && isCompound?.(compound)) return before + after;
  return before.slice(0, -1) + after;
}

/** Short, without the end of a sentence, and beginning like a title or in capitals. */
export function isHeadingLine(line: string): boolean {
  if (line.length > 90 || line.length < 3 || /[.,;!?]$/.test(line) || !/\p{L}{2}/u.test(line)) return false;
  if (line.split(/\s+/).length > 12) return false;
  return /^(?:\d+(?:\.\d+)*[.)]?\s+)?[\p{Lu}"“‘]/u.test(line);
}
