import type { ReadName } from '../names/read-name.ts';
import type { NameComparison } from './compare-names.ts';

/**
 * A piece of a written name. Pieces with the same `pair` on both sides stand for the same word: `same` to the
 * letter, or `alike`. `only` has no counterpart; null is what was not compared (blanks, legal form).
 */
type MarkedPiece = {
  readonly text: string;
  readonly pair: number | null;
  readonly as: 'same' | 'alike' | 'only' | null;
};
export type MarkedName = readonly MarkedPiece[];

/** Cuts both written names into pieces for side-by-side highlighting. */
export function markWords(
  supplier: ReadName,
  listed: ReadName,
  comparison: NameComparison,
): { supplier: MarkedName; listed: MarkedName } {
  const { pairs } = comparison.alignment;
  const spans = (side: 'a' | 'b', read: ReadName): Mark[] => {
    const marks = read.words.map(({ from, to }): Mark => ({ from, to, pair: null, as: 'only' }));
    pairs.forEach((pair, number) => {
      for (let at = pair[side][0]; at < pair[side][1]; at += 1) {
        const mark = marks[at];
        if (mark !== undefined)
          marks[at] = { ...mark, pair: number + 1, as: pair.similarity === 1 ? 'same' : 'alike' };
      }
    });
    return marks;
  };
  return {
    supplier: cut(supplier.written, spans('a', supplier)),
    listed: cut(listed.written, spans('b', listed)),
  };
}

type Mark = { from: number; to: number; pair: number | null; as: 'same' | 'alike' | 'only' };

function cut(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from < at) continue;
    if (mark.from > at) pieces.push({ text: text.slice(at, mark.from), pair: null, as: null });
    pieces.push({ text: text.slice(mark.from, mark.to), pair: mark.pair, as: mark.as });
    at = mark.to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), pair: null, as: null });
  return pieces;
}
