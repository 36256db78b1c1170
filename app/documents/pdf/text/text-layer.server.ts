import bidiFactory from 'bidi-js';
import type PDFDocument from 'pdfkit';
import { breakLines } from './break-lines.ts';
import { isNoteMark, spellNotes } from './note-marks.ts';
import type { Direction, TextStyle, Weight } from './style.ts';
import { inVisualOrder, type Run, splitRuns } from './text-runs.ts';
import { type Face, findFace } from './typefaces.server.ts';

const bidi = bidiFactory();

/** The pdfkit document that is drawn on. */
export type Paper = InstanceType<typeof PDFDocument>;

/** A run with its place: how far from the line's left edge, and how wide. Points. */
export type PlacedRun = Run<Face> & { x: number; width: number };

/** One line of a paragraph, ready to be drawn. */
export type TextLine = { runs: PlacedRun[]; width: number };

/** The narrow space between groups of digits is in none of the fonts; its wider sister is, and does not break either. */
const printable = (text: string) => text.replaceAll('\u202f', '\u00a0');

/** Letters and signs of scripts that run from left to right, and nothing that steers direction: every level is 0. */
const PLAIN = /^[\t\u0020-\u058f\u2010-\u2027\u2030-\u205f\u20a0-\u22ff\ue000-\uf8ff]*$/;

/** The bidi levels of a text, one for each of its UTF-16 units (UAX 9). */
function levelsOf(text: string, direction?: Direction): Uint8Array {
  if (direction !== 'rtl' && PLAIN.test(text)) return new Uint8Array(text.length);
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** The direction of a text that comes without one: that of its first letter. */
function directionOf(text: string): Direction {
  if (PLAIN.test(text)) return 'ltr';
  return bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

/** Widths of words at size 1, by weight and text. The same words come again and again, in every document. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 50_000;

/** The width of a text on one line, in points. */
function textWidth(doc: Paper, text: string, style: TextStyle): number {
  const key = `${style.weight} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known * style.size;
  const levels = levelsOf(text);
  const width = splitRuns(text, levels, chooseFace(style.weight), mirror).reduce(
    (sum, run) => sum + runWidth(doc, run, style),
    0,
  );
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width / style.size);
  return width;
}

/**
 * Breaks a paragraph into lines no wider than `width` and puts the runs of each into the order in which they stand on
 * paper. Lines are broken before anything is reordered, as UAX 9 wants it.
 */
export function layOutText(
  doc: Paper,
  text: string,
  style: TextStyle,
  { width, direction }: { width: number; direction?: Direction },
): TextLine[] {
  return printable(text)
    .split('\n')
    .flatMap((paragraph) => {
      const levels = levelsOf(paragraph, direction ?? directionOf(paragraph));
      let offset = 0;
      return breakLines(paragraph, width, (part) => textWidth(doc, part, style)).map((line) => {
        const start = offset;
        offset += line.length;
        const shown = line.trimEnd();
        const placed = placeRuns(doc, shown, levels.subarray(start, start + shown.length), style);
        return shown === line ? placed : withSpaceAtEnd(placed);
      });
    });
}

function placeRuns(doc: Paper, text: string, levels: Uint8Array, style: TextStyle): TextLine {
  let x = 0;
  const runs = inVisualOrder(splitRuns(text, levels, chooseFace(style.weight), mirror)).map((run) => {
    const placed = { ...run, x, width: runWidth(doc, run, style) };
    x += placed.width;
    return placed;
  });
  return { runs, width: x };
}

/** The space at which a line was broken is drawn too, outside the line, so that readers do not join the words. */
function withSpaceAtEnd({ runs, width }: TextLine): TextLine {
  const last = runs.at(-1);
  if (!last || last.level % 2 === 1 || last.text !== last.drawn || isNoteRun(last)) return { runs, width };
  const text = `${last.text} `;
  return { runs: [...runs.slice(0, -1), { ...last, text, drawn: text }], width };
}

/** Scripts whose glyphs do not stand in the order of their letters, or one above the other, so that copied text needs to be told. */
const REORDERED = /[\u0900-\u0eff\u1000-\u109f\u1780-\u17ff]/u;

/**
 * Draws a line with its left edge at `x` and its baseline at `y`. Where glyphs do not stand in the order of the
 * letters, as in Indic scripts, the run carries its text for readers and search (ActualText).
 */
export function drawLine(
  doc: Paper,
  line: TextLine,
  { x, y }: { x: number; y: number },
  style: TextStyle,
): void {
  for (const run of line.runs) {
    const actual = actualText(run);
    if (actual !== null) doc.markContent('Span', { actual });
    drawRun(doc, run, { x, y }, style);
    if (actual !== null) doc.endMarkedContent();
  }
}

/** What readers and search have to be told of a run, or null where what is drawn says it. */
export function actualText(run: Pick<PlacedRun, 'text'>): string | null {
  return REORDERED.test(run.text) ? run.text : null;
}

/** Draws one run of a line whose left edge is at `x`. */
export function drawRun(
  doc: Paper,
  run: PlacedRun,
  { x, y }: { x: number; y: number },
  style: TextStyle,
): void {
  doc.fillColor(style.colour);
  useFace(doc, run.face, style);
  const drawn = isNoteRun(run) ? spellNotes(run.drawn) : run.drawn;
  // Its width is known, so that pdfkit need not lay it out once more.
  const options = { lineBreak: false, baseline: 'alphabetic' as const, textWidth: run.width, wordCount: 1 };
  doc.text(drawn, x + run.x, y - run.face.rise * style.size, { ...options, ...shaping(run) });
}

/** Whether the run is the sign of a note above the line. */
export function isNoteRun(run: Pick<PlacedRun, 'face'>): boolean {
  return run.face.rise > 0;
}

function runWidth(doc: Paper, run: Run<Face>, style: TextStyle): number {
  useFace(doc, run.face, style);
  return doc.widthOfString(isNoteRun(run) ? spellNotes(run.drawn) : run.drawn, shaping(run));
}

/** Right-to-left runs are shaped as such; single mirrored brackets are not. */
function shaping(run: Run<Face>) {
  return run.level % 2 === 1 && run.text === run.drawn ? { features: ['rtla' as const] } : {};
}

const mirror = (character: string) => bidi.getMirroredCharacter(character);

const registered = new WeakMap<Paper, Set<string>>();

function useFace(doc: Paper, face: Face, style: TextStyle): void {
  const known = registered.get(doc) ?? new Set();
  registered.set(doc, known);
  if (!known.has(face.name)) doc.registerFont(face.name, face.bytes);
  known.add(face.name);
  doc.font(face.name).fontSize(style.size * face.scale);
}

const REPLACEMENT = '\u2022';

function chooseFace(weight: Weight): (character: string, before: Face | null) => Face {
  return (character, before) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isNoteMark(codePoint)) return noteFace(weight);
    if (before?.has(codePoint)) return before;
    const face = findFace(codePoint, weight) ?? before ?? findFace(REPLACEMENT.charCodeAt(0), weight);
    if (!face) throw new Error('The fonts of the portal cannot be read; run npm install');
    return face;
  };
}

const noteFaces = new Map<Weight, Face>();

/** The face of the plain digits, smaller and above the line; it has the marks of notes and nothing else. */
function noteFace(weight: Weight): Face {
  const digits = findFace('1'.charCodeAt(0), weight);
  if (!digits) throw new Error('The fonts of the portal cannot be read; run npm install');
  const face = noteFaces.get(weight) ?? { ...digits, scale: 0.6, rise: 0.36, has: isNoteMark };
  noteFaces.set(weight, face);
  return face;
}
