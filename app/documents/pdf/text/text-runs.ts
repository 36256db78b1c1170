/** A piece of one line that is drawn in one go: one direction, one font. */
export type Run<Face> = {
  /** In the order in which it is read, whatever its direction. */
  text: string;
  /** What is drawn for it: in a right-to-left run a bracket faces the other way. */
  drawn: string;
  /** Bidi embedding level; odd means right to left. */
  level: number;
  face: Face;
};

/** Marks that steer direction and joining. They have done their work when runs are made and are never drawn. */
const INVISIBLE = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const JOINS_TO_THE_LAST = /[\p{Mn}\p{Mc}\p{Me}\u200c\u200d]/u;

/**
 * Splits a text into runs. A character stays in the font of the one before it if that font has it (so that spaces and
 * full stops do not break words apart); combining marks always stay with their letter. A bracket in a right-to-left run
 * stands alone, because what is drawn differs from what is read.
 *
 * @param levels one embedding level for each UTF-16 unit of the text
 * @param faceFor the font for a character, given the font of the character before it
 * @param mirror the character that faces the other way, or null
 */
export function splitRuns<Face>(
  text: string,
  levels: Uint8Array,
  faceFor: (character: string, before: Face | null) => Face,
  mirror: (character: string) => string | null = () => null,
): Run<Face>[] {
  const runs: Run<Face>[] = [];
  let position = 0;
  for (const character of text) {
    const level = levels[position] ?? 0;
    position += character.length;
    if (INVISIBLE.test(character)) continue;
    const last = runs.at(-1);
    if (last && JOINS_TO_THE_LAST.test(character)) {
      last.text += character;
      last.drawn += character;
      continue;
    }
    const mirrored = level % 2 === 1 ? mirror(character) : null;
    const face = faceFor(mirrored ?? character, last?.level === level && !mirrored ? last.face : null);
    const joins = last && last.level === level && last.face === face && last.text === last.drawn && !mirrored;
    if (joins) {
      last.text += character;
      last.drawn += character;
    } else runs.push({ text: character, drawn: mirrored ?? character, level, face });
  }
  return runs;
}

/** The runs of one line in the order in which they stand on paper from left to right (rule L2 of UAX 9). */
export function inVisualOrder<Face>(runs: readonly Run<Face>[]): Run<Face>[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      if ((ordered[start]?.level ?? 0) < level) continue;
      let end = start;
      while ((ordered[end + 1]?.level ?? 0) >= level) end += 1;
      ordered.splice(start, end - start + 1, ...ordered.slice(start, end + 1).reverse());
      start = end;
    }
  }
  return ordered;
}
