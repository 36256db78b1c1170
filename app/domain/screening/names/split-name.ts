import { segmentChinese } from './languages/chinese.ts';
import { segmentKorean } from './languages/korean.ts';
import { plainForm, scriptOf, type Script } from './scripts.ts';

/** A piece of a name: a word, or in scripts without blanks a known word or what stands between known words. */
export type Piece = {
  /** Folded to ASCII when Latin, otherwise the plain form in its own script. */
  readonly text: string;
  readonly script: Script;
  readonly from: number;
  readonly to: number;
  /** Joined from single letters: "M. S. D." */
  readonly initials: boolean;
};

const RUN = /[\p{L}\p{M}\p{N}\u200c]+(?:['’ʼ`´"״][\p{L}\p{M}]+)*/gu;
const ASCII_RUN = /[A-Za-z0-9]+(?:['`"][A-Za-z]+)*/g;
const LATIN_OR_NOT =
  /(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}'’ʼ`´"״\u200c])+|[\p{Script=Latin}\p{M}\p{N}'’ʼ`´"]+/gu;
const LOOKS_CYRILLIC = /^[abcehkmoptxyABCEHKMOPTXYІіЇї]+$/;
const BETWEEN_INITIALS = /^[.\s/&·-]*$/;
const ASCII = /^[\x00-\x7f]*$/;

/** Splits a written name into pieces, in order. */
export function splitName(written: string): Piece[] {
  const pieces: Piece[] = [];
  for (const run of written.matchAll(ASCII.test(written) ? ASCII_RUN : RUN)) {
    for (const quoted of ASCII.test(run[0]) ? [run] : splitQuotes(run)) {
      pieces.push(...readRun(quoted[0], run.index + (quoted === run ? 0 : (quoted.index ?? 0))));
    }
  }
  return joinInitials(pieces, written);
}

/** A quotation mark inside a Hebrew word is a sign of abbreviation; elsewhere it parts words. */
function splitQuotes(run: RegExpExecArray): readonly RegExpMatchArray[] {
  const [text] = run;
  if (!text.includes('"') || scriptOf(text) === 'hebrew') return [run];
  return [...text.matchAll(/[^"]+/g)];
}

function readRun(text: string, from: number): Piece[] {
  const script = scriptOf(text);
  if (script === 'latin') return readLatin(text, from);
  if (/\p{Script=Latin}/u.test(text)) return readMixed(text, from);
  if (script === 'chinese') return segmentChinese(text, from);
  if (script === 'korean') return segmentKorean(text, from);
  const glued = /^(\p{L}{2,})(\d+\p{L}*)$/u.exec(text);
  if (glued?.[1] !== undefined && glued[2] !== undefined) {
    return [...readRun(glued[1], from), ...readRun(glued[2], from + glued[1].length)];
  }
  return pieceOf(text, from, script);
}

function readLatin(text: string, from: number): Piece[] {
  const glued = /^(\p{L}{2,})(\d+\p{L}*)$/u.exec(text) ?? /^(\d+)(\p{L}{4,})$/u.exec(text);
  if (glued?.[1] !== undefined && glued[2] !== undefined) {
    return [...readLatin(glued[1], from), ...readLatin(glued[2], from + glued[1].length)];
  }
  return pieceOf(text, from, 'latin');
}

const CYRILLIC_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcehkmoptxy'].map((letter, at) => [letter, [...'авсенкмортху'][at] ?? letter]),
);

/** Latin letters that look Cyrillic inside a Cyrillic word belong to it; otherwise the two scripts part the word. */
function readMixed(text: string, from: number): Piece[] {
  const latin = text.replace(/(?!\p{Script=Latin})./gu, '');
  if (/\p{Script=Cyrillic}/u.test(text) && LOOKS_CYRILLIC.test(latin)) {
    const whole = text.replace(/[a-z]/gi, (letter) => CYRILLIC_TWINS[letter.toLowerCase()] ?? letter);
    return pieceOf(whole, from, 'cyrillic', text.length);
  }
  return [...text.matchAll(LATIN_OR_NOT)].flatMap((part) =>
    scriptOf(part[0]) === 'latin' || !/\p{Script=Latin}/u.test(part[0])
      ? readRun(part[0], from + part.index)
      : pieceOf(part[0], from + part.index, 'other'),
  );
}

function pieceOf(text: string, from: number, script: Script, length = text.length): Piece[] {
  const plain = plainForm(text, script);
  return plain === '' ? [] : [{ text: plain, script, from, to: from + length, initials: false }];
}

/** Two or more single letters in a row, parted only by dots, blanks, "&", "/" or "-", are one word. */
function joinInitials(pieces: readonly Piece[], written: string): Piece[] {
  const joined: Piece[] = [];
  for (const next of pieces) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      isLetter(next) &&
      (last.initials || isLetter(last)) &&
      last.script === next.script &&
      BETWEEN_INITIALS.test(written.slice(last.to, next.from))
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + next.text, to: next.to, initials: true };
    } else {
      joined.push(next);
    }
  }
  return joined;
}

const JOINED_SCRIPTS: ReadonlySet<Script> = new Set(['latin', 'cyrillic', 'arabic', 'greek', 'hebrew']);

function isLetter({ text, script }: Piece): boolean {
  return text.length === 1 && JOINED_SCRIPTS.has(script) && !/\d/.test(text);
}
