import { z } from 'zod';
import { SECTIONS, type SectionKey } from '../area.ts';
import type { DocumentBlock } from '../documents-in/document.ts';

/** Where a piece of an earlier statement belongs; `none`: not part of it, such as a menu or an address. */
const PLACES = [...SECTIONS, 'none'] as const;
export type Place = (typeof PLACES)[number];

/** A heading, paragraph or item of an earlier statement with the section it belongs to. */
export type EarlierPiece = DocumentBlock & { place: Place };

/**
 * The text of a statement that was published before Daylight was in use: kept beside the draft that follows it. It is
 * `proposed` until a person has looked at where its pieces were put.
 */
export type EarlierText = {
  organisationId: string;
  statementId: string;
  state: 'proposed' | 'kept';
  /** The file, or "pasted text". */
  from: string;
  pages: number | null;
  warnings: string[];
  pieces: EarlierPiece[];
  readAt: Date;
  byName: string;
};

/** Where each piece goes, in the order of the pieces. */
export const EarlierPlacesForm = z.object({
  place: z
    .union([z.array(z.string()), z.string()])
    .default([])
    .transform((chosen) => (typeof chosen === 'string' ? [chosen] : chosen))
    .pipe(z.array(z.enum(PLACES, 'Choose a section of the list.')).max(3000)),
});

/** The text of each section, headings on lines of their own; sections without text are left out. */
export function textBySection(pieces: readonly EarlierPiece[]): { key: SectionKey; text: string }[] {
  return SECTIONS.flatMap((key) => {
    const own = pieces.filter(({ place }) => place === key);
    const text = own
      .map(({ kind, text: words }) => (kind === 'item' ? `- ${words}` : words))
      .join('\n\n')
      .replaceAll(/(^|\n)(- [^\n]*)\n\n(?=- )/g, '$1$2\n');
    return text === '' ? [] : [{ key, text }];
  });
}
