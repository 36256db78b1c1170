import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { z } from 'zod';
import type { Weight } from './style.ts';
import { unwrapWoff } from './unwrap-woff.server.ts';
import { inRanges, parseRanges, type Ranges } from './unicode-ranges.ts';

/**
 * One font file: a subset of a family in one weight. Its name is what pdfkit knows it by; `scale` makes letters of all
 * families look equally large at the same size. `rise` lifts what is set above the line, as a share of the size.
 */
export type Face = {
  name: string;
  bytes: Buffer;
  scale: number;
  rise: number;
  has(codePoint: number): boolean;
  /** The shapes of the letters of a word in the order of reading, as SVG paths in units of the size; y goes up. */
  outline(word: string): { path: string; x: number }[];
};

/** A family on npm, the subsets of it that are used, and its weights for plain and for bold text. */
type Family = { id: string; subsets: readonly string[]; bold: 600 | 700; scale: number };

/**
 * Asked in this order. Source Sans for everything it has; Amiri for Arabic, because what pdf readers copy out of it is the
 * text that went in; Noto for the rest. Chinese and Korean come in a hundred small files named `[4]` … `[119]`: one large file takes seconds to embed.
 */
const FAMILIES: readonly Family[] = [
  {
    id: 'source-sans-3',
    subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
    bold: 600,
    scale: 1,
  },
  { id: 'amiri', subsets: ['arabic'], bold: 700, scale: 1.12 },
  { id: 'noto-sans-devanagari', subsets: ['devanagari'], bold: 600, scale: 0.95 },
  { id: 'noto-sans-sc', subsets: [], bold: 600, scale: 0.95 },
  { id: 'noto-sans-kr', subsets: [], bold: 600, scale: 0.95 },
  ...['bengali', 'tamil', 'sinhala', 'thai', 'khmer', 'myanmar', 'hebrew'].map((script) => ({
    id: `noto-sans-${script}`,
    subsets: [script],
    bold: 600 as const,
    scale: 0.95,
  })),
];

const require = createRequire(import.meta.url);
const faces = new Map<string, Face>();
const ranges = new Map<string, Map<string, Ranges>>();

/**
 * The font file that has the character, or null when no family has it. A file is read when a character first needs it
 * and kept for the life of the process; the Chinese ones are large.
 */
export function findFace(codePoint: number, weight: Weight): Face | null {
  for (const family of FAMILIES) {
    for (const subset of subsetsFor(family, codePoint)) {
      const face = loadFace(family, subset, weight);
      if (face?.has(codePoint)) return face;
    }
  }
  return null;
}

function subsetsFor(family: Family, codePoint: number): string[] {
  const matching = [...subsetRanges(family.id)].filter(([, range]) => inRanges(range, codePoint));
  const names = matching.map(([subset]) => subset);
  const numbered = names.filter((name) => name.startsWith('[')).map((name) => name.slice(1, -1));
  return [...family.subsets.filter((subset) => names.includes(subset)), ...numbered];
}

function subsetRanges(familyId: string): Map<string, Ranges> {
  const known = ranges.get(familyId);
  if (known) return known;
  const file = readFileSync(join(familyFolder(familyId), 'unicode.json'), 'utf8');
  const parsed = z.record(z.string(), z.string()).parse(JSON.parse(file));
  const table = new Map(Object.entries(parsed).map(([subset, text]) => [subset, parseRanges(text)]));
  ranges.set(familyId, table);
  return table;
}

function loadFace(family: Family, subset: string, weight: Weight): Face | null {
  const name = `${family.id}-${subset}-${weight === 'bold' ? family.bold : 400}`;
  const known = faces.get(name);
  if (known) return known;
  const bytes = unwrapWoff(readFileSync(join(familyFolder(family.id), 'files', `${name}-normal.woff`)));
  const font = fontkit.create(bytes);
  if (!('hasGlyphForCodePoint' in font)) return null;
  const face = {
    name,
    bytes,
    scale: family.scale,
    rise: 0,
    has: (codePoint: number) => font.hasGlyphForCodePoint(codePoint),
    outline: (word: string) => outlineOf(font, word),
  };
  faces.set(name, face);
  return face;
}

function outlineOf(font: fontkit.Font, word: string): { path: string; x: number }[] {
  const { glyphs, positions } = font.layout(word);
  const unit = 1 / font.unitsPerEm;
  let x = 0;
  return glyphs.map((glyph, at) => {
    const placed = { path: glyph.path.scale(unit, unit).toSVG(), x };
    x += (positions[at]?.xAdvance ?? 0) * unit;
    return placed;
  });
}

function familyFolder(familyId: string): string {
  return dirname(require.resolve(`@fontsource/${familyId}/package.json`));
}
