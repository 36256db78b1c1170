import type { Readable } from 'node:stream';
import type { CountryView } from '#app/domain/statements/variants/country-view.ts';
import { drawPaper } from '../flow/draw-paper.server.ts';
import { variantView } from './variant-view.ts';

/** A statement for another country as a PDF: each thing that its law asks for under a heading of its own. */
export function variantPaper(country: CountryView): Readable {
  return drawPaper(variantView(country));
}
