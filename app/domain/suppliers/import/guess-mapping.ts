import anyAscii from 'any-ascii';
import { type FieldKey, IMPORT_FIELDS } from './fields.ts';
import { HEADER_WORDS } from './header-words.ts';

/** For each column of the file, in order, the field it fills, or null where it is left aside. */
export type Mapping = (FieldKey | null)[];

/** A header without accents, case, punctuation and what stands in brackets: "Spend (EUR)" gives "spend". */
function foldHeader(header: string): string {
  const plain = anyAscii(header.normalize('NFKC').replace(/[([{].*?[)\]}]/g, ' '))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return plain.replace(/ (mandatory|required|optional)$/, '');
}

const FIELD_OF: ReadonlyMap<string, FieldKey> = new Map(
  IMPORT_FIELDS.flatMap(({ key, label }) =>
    [label, ...HEADER_WORDS[key].split('|')].map((word): [string, FieldKey] => [foldHeader(word), key]),
  ).toReversed(),
);

/**
 * Guesses what each column says from its header. A field is given once, to the column whose header is nearest to its
 * first name; a second column of the same header is left aside for a person to decide.
 */
export function guessMapping(headers: readonly string[]): Mapping {
  const exact = headers.map((header) => FIELD_OF.get(foldHeader(header)) ?? null);
  const mapping: Mapping = headers.map(() => null);
  const taken = new Set<FieldKey>();
  const best = exact
    .map((field, column) => ({ field, column, rank: rankOf(headers[column] ?? '', field) }))
    .toSorted((a, b) => a.rank - b.rank || a.column - b.column);
  for (const { field, column } of best) {
    if (!field || taken.has(field)) continue;
    mapping[column] = field;
    taken.add(field);
  }
  return mapping;
}

/** How far down the field's list of usual headers this one stands. */
function rankOf(header: string, field: FieldKey | null): number {
  if (!field) return Number.POSITIVE_INFINITY;
  const place = HEADER_WORDS[field].split('|').findIndex((word) => foldHeader(word) === foldHeader(header));
  return place === -1 ? 0 : place;
}

/** How many headers of the row are understood; the row that holds the headers has the most. */
export function understoodHeaders(headers: readonly string[]): number {
  return guessMapping(headers).filter(Boolean).length;
}

/** What stays the same when a list is sent again with other rows: its headers in order, folded. */
export function headerFingerprint(headers: readonly string[]): string {
  return headers.map((header) => anyAscii(header).toLowerCase().trim()).join('\u001f');
}
