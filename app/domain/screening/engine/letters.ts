import { stir } from './hash-lists.ts';

/** The letters of whole names are compared from this many on, and may differ by an edit from `ONE_EDIT` on. */
const SHORTEST = 5;
const ONE_EDIT = 8;

/** How many edits apart the letters of two whole names may be. */
function editsAllowed(letters: number): number {
  return letters < ONE_EDIT ? 0 : 1;
}

/** How the letters of two whole names agree: `edits` apart (0 or 1) over `length` letters of the shorter one. */
export type LettersAgree = { readonly edits: number; readonly length: number };

/**
 * Holds the letters of two names, written without blanks with and without their legal forms, against each other; null
 * when no way of writing them lies within the edits that their length allows. Digits must be equal. Symmetric.
 */
export function compareLetters(a: readonly string[], b: readonly string[]): LettersAgree | null {
  let best: LettersAgree | null = null;
  for (const ours of a) {
    for (const theirs of b) {
      const length = Math.min(ours.length, theirs.length);
      if (length < SHORTEST) continue;
      const edits = ours === theirs ? 0 : isOneEdit(ours, theirs) ? 1 : 2;
      if (edits > editsAllowed(length) || (edits > 0 && digitsOf(ours) !== digitsOf(theirs))) continue;
      if (best === null || edits < best.edits || (edits === best.edits && length > best.length))
        best = { edits, length };
    }
  }
  return best;
}

/** Whether one insertion, deletion or replacement parts two different texts. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < short.length - start &&
    short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end)
  )
    end += 1;
  return long.length - start - end <= 1;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * Hashes under which the letters of a listed name are kept: of the whole, or of its two halves where an edit is allowed,
 * since one edit leaves a half whole (after G. Li et al., Pass-Join: a partition-based method for similarity joins, 2011).
 */
export function lettersKept(text: string): number[] {
  const { length } = text;
  if (length < SHORTEST) return [];
  if (editsAllowed(length) === 0) return [hashPart(text, 0, length, length)];
  const half = length >> 1;
  return [hashPart(text, 0, half, length), hashPart(text, half, length, length + HALVES)];
}

/** Hashes under which every listed name is found whose letters are within the edits allowed of the text's. */
export function lettersSought(text: string): number[] {
  const hashes: number[] = [];
  for (let length = Math.max(SHORTEST, text.length - 1); length <= text.length + 1; length += 1) {
    if (editsAllowed(length) === 0) {
      if (length === text.length) hashes.push(hashPart(text, 0, length, length));
      continue;
    }
    const half = length >> 1;
    // Before the edit letters stand as far from the start as in the other text, behind it as far from the end.
    hashes.push(hashPart(text, 0, half, length));
    hashes.push(hashPart(text, text.length - (length - half), text.length, length + HALVES));
  }
  return hashes;
}

/** Tells second halves from first ones. */
const HALVES = 1 << 16;

/** FNV-1a over a part of a text. */
function hashPart(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash);
}
