import { diffArrays } from 'diff';

/** Three states of one text: where both began, what stands now, and what the other person wants to save. */
export type Texts = { base: string; theirs: string; yours: string };

/** The text that holds both, and how many places were changed by both so that a person has to look. */
export type Merged = { text: string; collisions: number };

const YOURS = '=== Yours ===';
const END = '=== End of both ===';
const MARKER = /^=== .+ ===[^\S\n]*(?:\n|$)/gm;

/**
 * Brings two changes of one text together, line by line (a paragraph is a line). What only one of the two changed is
 * taken over; where both added at the same place both stay; where both changed the same lines both stand there between
 * lines of words, theirs first. Nothing of either is left out. The method is that of diff3 (Khanna, Kunal and Pierce,
 * 2007).
 *
 * @param who whose text stands there now, by name
 */
export function mergeTexts({ base, theirs, yours }: Texts, who: string): Merged {
  const [from, one, other] = [linesOf(base), linesOf(theirs), linesOf(yours)];
  const [inOne, inOther] = [placesKept(from, one), placesKept(from, other)];
  const merged: string[] = [];
  const at = { from: 0, one: 0, other: 0 };
  let collisions = 0;
  const closeChunk = (end: typeof at) => {
    const chunk = {
      base: from.slice(at.from, end.from),
      theirs: one.slice(at.one, end.one),
      yours: other.slice(at.other, end.other),
    };
    for (const part of lineByLine(chunk)) {
      const resolved = resolve(part, from.length === 0);
      if (resolved === null) collisions += 1;
      merged.push(...(resolved ?? bothOf(part, who)));
    }
    Object.assign(at, end);
  };
  for (const [index, line] of from.entries()) {
    const [place, otherPlace] = [inOne.get(index), inOther.get(index)];
    if (place === undefined || otherPlace === undefined) continue;
    closeChunk({ from: index, one: place, other: otherPlace });
    merged.push(line);
    Object.assign(at, { from: index + 1, one: place + 1, other: otherPlace + 1 });
  }
  closeChunk({ from: from.length, one: one.length, other: other.length });
  return { text: merged.join('').trimEnd(), collisions };
}

/** Whether lines that a merge put in still stand in a text. */
export function hasMergeLines(text: string): boolean {
  return text.search(MARKER) >= 0;
}

/** The text with both versions kept and the lines between them taken out. */
export function keepBoth(text: string): string {
  return text
    .replaceAll(MARKER, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

type Chunk = { base: string[]; theirs: string[]; yours: string[] };

/** The lines to take, or null where both changed the same ones differently. */
function resolve({ base, theirs, yours }: Chunk, fromNothing: boolean): string[] | null {
  if (isSame(theirs, base)) return yours;
  if (isSame(yours, base) || isSame(yours, theirs)) return theirs;
  if (base.length === 0 && !fromNothing) return [...theirs, ...yours];
  return null;
}

/** A chunk in which all three have as many lines is looked at line by line: neighbours may be changed by one each. */
function lineByLine(chunk: Chunk): Chunk[] {
  const { base, theirs, yours } = chunk;
  if (base.length < 2 || theirs.length !== base.length || yours.length !== base.length) return [chunk];
  return base.map((line, index) => ({
    base: [line],
    theirs: theirs.slice(index, index + 1),
    yours: yours.slice(index, index + 1),
  }));
}

function bothOf({ theirs, yours }: Chunk, who: string): string[] {
  const name = who.replaceAll(/[=\n]/g, ' ').trim();
  return [`=== Saved by ${name} ===\n`, ...theirs, `${YOURS}\n`, ...yours, `${END}\n\n`];
}

/** Lines with the line ends that follow them; the last one ends as a paragraph does. */
function linesOf(text: string): string[] {
  const trimmed = text.replaceAll('\r\n', '\n').trim();
  return trimmed === '' ? [] : (`${trimmed}\n\n`.match(/[^\n]+\n+/g) ?? []);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

/** Where the lines that were kept stand in the other text, by their place in the base. */
function placesKept(base: string[], other: string[]): Map<number, number> {
  const places = new Map<number, number>();
  let [from, to] = [0, 0];
  for (const { value, added, removed } of diffArrays(base, other)) {
    if (added) to += value.length;
    else if (removed) from += value.length;
    else for (const _line of value) places.set(from++, to++);
  }
  return places;
}
