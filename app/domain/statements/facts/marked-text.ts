/**
 * The text of answers: paragraphs with an empty line between, lists whose lines begin with "- ", steps whose lines begin
 * with "1.", "2." and so on, and linked numbers written as `[204](fact:suppliers.total)`: what stood there when it was
 * written, and the fact behind it. Nothing else is markup.
 */
export type Run = { text: string; fact: string | null };
export type Block = { kind: 'paragraph' | 'list' | 'steps'; lines: Run[][] };

const LONGEST_VALUE = 400;
/** An empty mark is read as well, so that nobody ever sees one. */
const MARK = /\[([^\][\n]{0,400})\]\(fact:([a-z0-9][a-z0-9.:-]{0,118})\)/g;

/** A linked number, as it is written into a text. Nothing written gives no mark, a value beyond all measure stands unlinked. */
export function markFact(written: string, key: string): string {
  const value = written.replaceAll(/[[\]\n]/g, ' ');
  return value.trim() === '' || value.length > LONGEST_VALUE ? value.trim() : `[${value}](fact:${key})`;
}

/** The runs of one line: plain text, and what was written for a fact. */
export function readRuns(line: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const found of line.matchAll(MARK)) {
    if (found.index > at) runs.push({ text: line.slice(at, found.index), fact: null });
    const [, text = '', fact = null] = found;
    if (text !== '') runs.push({ text, fact });
    at = found.index + found[0].length;
  }
  if (at < line.length) runs.push({ text: line.slice(at), fact: null });
  return runs;
}

/** The blocks of a text, in order. Single line breaks inside a paragraph are spaces. */
export function readBlocks(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .flatMap((part) => blocksOfPart(part.split('\n').filter((line) => line.trim() !== '')));
}

function blocksOfPart(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const { kind, text } = readLine(lines, at);
    const last = blocks.at(-1);
    const goesOn = last?.kind === kind && !isFirstStep(line, kind);
    if (!goesOn) blocks.push({ kind, lines: [readRuns(text)] });
    else if (kind === 'paragraph') last.lines = [[...(last.lines[0] ?? []), ...readRuns(` ${text}`)]];
    else last.lines.push(readRuns(text));
  }
  return blocks;
}

const STEP = /^\s*(\d{1,2})[.)]\s+(\S.*)$/;
const stepNumber = (line: string | undefined) => Number(STEP.exec(line ?? '')?.[1] ?? Number.NaN);
const isFirstStep = (line: string, kind: Block['kind']) => kind === 'steps' && stepNumber(line) === 1;

function readLine(lines: readonly string[], at: number): { kind: Block['kind']; text: string } {
  const line = lines[at] ?? '';
  const item = /^\s*[-*•]\s+(.*)$/.exec(line)?.[1];
  if (item !== undefined) return { kind: 'list', text: item };
  if (isStep(lines, at)) return { kind: 'steps', text: STEP.exec(line)?.[2] ?? '' };
  return { kind: 'paragraph', text: line.trim() };
}

/** Whether a line is one of two steps or more that stand under one another and are counted from 1: "2026." alone is a year. */
function isStep(lines: readonly string[], at: number): boolean {
  const number = stepNumber(lines[at]);
  if (Number.isNaN(number)) return false;
  for (let before = 1; before < number; before += 1)
    if (stepNumber(lines[at - before]) !== number - before) return false;
  return number > 1 || stepNumber(lines[at + 1]) === 2;
}

/** The keys of all facts that stand in a text, each once, in order. */
export function factsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(MARK), (found) => found[2] ?? ''))];
}

/** The text as people read it: the marks gone, what was written for them in their place. */
export function plainText(text: string): string {
  return text.replaceAll(MARK, '$1');
}

/** The text with each linked number brought up to what `written` gives for its key; null leaves it as it stands, and an empty mark goes. */
export function rewriteFacts(text: string, written: (key: string) => string | null): string {
  return text.replaceAll(MARK, (whole: string, old: string, key: string) => {
    const value = written(key) ?? '';
    if (value.trim() !== '') return markFact(value, key);
    return old.trim() === '' ? '' : whole;
  });
}
