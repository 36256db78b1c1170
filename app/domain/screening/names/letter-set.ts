/** The letters a-z of a text as a set of bits. */
export function letterSet(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

/** Whether two sets of letters can belong to words so many edits apart: an edit takes and gives one letter at most. */
export function lettersWithin(a: number, b: number, edits: number): boolean {
  return bitsIn(a & ~b) <= edits && bitsIn(b & ~a) <= edits;
}

function bitsIn(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
