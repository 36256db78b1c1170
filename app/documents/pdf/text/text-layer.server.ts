import bidiFactory from 'bidi-js';
import type PDFDocument from 'pdfkit';
import { breakLines } from './break-lines.ts';
import type { Direction, TextStyle, Weight } from './style.ts';
import { inVisualOrder, type Run, splitRuns } from './text-runs.ts';
import { type Face, findFace } from './typefaces.server.ts';

const bidi = bidiFactory();

/** The pdfkit document that is drawn on. */
export type Paper = InstanceType<typeof PDFDocument>;

/** A run with its place: how far from the line's left edge, and how wide. Points. */
type PlacedRun = Run<Face> & { x: number; width: number };

/** One line of a paragraph, ready to be drawn. */
export type TextLine = { runs: PlacedRun[]; width: number };

/** The narrow space between groups of digits is in none of the fonts; its wider sister is, and does not break either. */
const printable = (text: string) => text.replaceAll('\u202f', '\u00a0');

/** The direction of a text that comes without one: that of its first letter. */
function directionOf(text: string): Direction {
  return bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

/** The width of a text on one line, in points. */
function textWidth(doc: Paper, text: string, style: TextStyle): number {
  const { levels } = bidi.getEmbeddingLevels(text);
  return splitRuns(text, levels, chooseFace(style.weight), mirror).reduce(
    (sum, run) => sum + runWidth(doc, run, style),
    0,
  );
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
      const { levels } = bidi.getEmbeddingLevels(paragraph, direction ?? directionOf(paragraph));
      let offset = 0;
      return breakLines(paragraph, width, (part) => textWidth(doc, part, style)).map((line) => {
        const start = offset;
        offset += line.length;
        const shown = line.trimEnd();
        return placeRuns(doc, shown, levels.subarray(start, start + shown.length), style);
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

/** Scripts whose glyphs do not stand in the order of their letters, so that copied text needs to be told. */
const REORDERED = /[\u0900-\u0dff]/u;

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
  doc.fillColor(style.colour);
  for (const run of line.runs) {
    useFace(doc, run.face, style);
    const carriesText = REORDERED.test(run.text);
    if (carriesText) doc.markContent('Span', { actual: run.text });
    doc.text(run.drawn, x + run.x, y, { lineBreak: false, baseline: 'alphabetic', ...shaping(run) });
    if (carriesText) doc.endMarkedContent();
  }
}

function runWidth(doc: Paper, run: Run<Face>, style: TextStyle): number {
  useFace(doc, run.face, style);
  return doc.widthOfString(run.drawn, shaping(run));
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
    if (before?.has(codePoint)) return before;
    const face = findFace(codePoint, weight) ?? before ?? findFace(REPLACEMENT.charCodeAt(0), weight);
    if (!face) throw new Error('The fonts of the portal cannot be read; run npm install');
    return face;
  };
}
