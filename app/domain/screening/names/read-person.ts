import { fold, plainForm, scriptOf } from './scripts.ts';
import { makeWord, type Word } from './word.ts';

type PlacedWord = { readonly word: Word; readonly from: number; readonly to: number };

/** The words of a person’s name in the order in which they are spoken. */
export type PersonReading = { readonly words: readonly PlacedWord[]; readonly romanised: boolean };

const RUN = /[\p{L}\p{M}\p{N}]+(?:['’`´‘ʼ][\p{L}\p{M}]+)*['’`´‘ʼ]?/gu;

/**
 * Reads a person’s name: no legal form, no abbreviation is looked for, single letters stay initials, "SergeiLavrov" is two
 * words, and in "SURNAME, Given" the given names come first. Titles and particles stay; the comparison knows them.
 */
export function readPerson(text: string): PersonReading {
  const words: PlacedWord[] = [];
  let romanised = false;
  for (const run of text.matchAll(RUN)) {
    const script = scriptOf(run[0]);
    romanised ||= script !== 'latin';
    for (const part of script === 'latin'
      ? camelParts(run[0], run.index)
      : [{ text: run[0], from: run.index }])
      words.push(...readPart(part.text, part.from, script));
  }
  const comma = text.indexOf(',');
  const given = comma < 0 ? [] : words.filter((word) => word.from > comma);
  const surname = comma < 0 ? words : words.filter((word) => word.from < comma);
  return { words: [...given, ...surname], romanised };
}

function readPart(text: string, from: number, script: ReturnType<typeof scriptOf>): PlacedWord[] {
  const to = from + text.length;
  if (script === 'arabic') {
    const plain = plainForm(text, 'arabic').replace(/^(?:وال|ال|لل)(?=.{3})/, '');
    const folded = fold(plain);
    return folded === ''
      ? []
      : [{ word: makeWord(folded, folded.length > 1 ? 'consonants' : 'word'), from, to }];
  }
  const folded = fold(text);
  const parts = /^abd[aeu]l(?=[^l]..)(?!la)/.exec(folded);
  if (parts !== null)
    return [
      { word: makeWord('abd', 'word'), from, to: from + Math.min(parts[0].length, text.length) },
      {
        word: makeWord(folded.slice(parts[0].length), 'word'),
        from: from + Math.min(parts[0].length, text.length - 1),
        to,
      },
    ];
  if (/^abd[aeu]l$/.test(folded)) return [{ word: makeWord('abd', 'word'), from, to }];
  return folded === ''
    ? []
    : [{ word: makeWord(folded, folded.length === 1 ? 'initials' : 'word'), from, to }];
}

/** "SergeiLavrov" is two words; "McDonald" and "LeBron" one. */
function camelParts(text: string, from: number): { text: string; from: number }[] {
  const border = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/u.exec(text)?.index;
  if (border === undefined || border === 0) return [{ text, from }];
  return [
    { text: text.slice(0, border), from },
    { text: text.slice(border), from: from + border },
  ];
}
