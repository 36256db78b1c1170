import { LEGAL_FORMS, type LegalForm, type WrittenForm } from '../words/legal-forms.ts';
import { legalWord } from './legal-word.ts';
import type { Piece } from './split-name.ts';

/**
 * Takes the legal forms out of a name. Forms at the end go first, as many as there are ("Trading Co. Pvt. Ltd."),
 * then one at the start ("OOO …", "PT …"), then those that are sure enough to stand anywhere. At least one word
 * is kept. `legal` is the first form found that is more than "company".
 */
export function findLegalForms(pieces: readonly Piece[]): {
  rest: readonly Piece[];
  legal: LegalForm | null;
} {
  const found: WrittenForm[] = [];
  let rest: readonly Read[] = pieces.map((piece) => ({ piece, word: legalWord(piece.text) }));
  for (let form = formAtEnd(rest); form !== null; form = formAtEnd(rest)) {
    found.push(form);
    rest = rest.slice(0, rest.length - form.words.length);
  }
  const start = formAt(rest, 0, (form) => form.where !== 'end');
  if (start !== null && rest.length > start.words.length) {
    found.push(start);
    rest = rest.slice(start.words.length);
  }
  const middle = withoutMiddleForms(rest);
  return { rest: middle.rest.map(({ piece }) => piece), legal: mostTelling([...found, ...middle.found]) };
}

/** A piece with the word of legal forms that it stands for. */
type Read = { readonly piece: Piece; readonly word: string };

const LONGEST_FORM = 6;

function formAtEnd(pieces: readonly Read[]): WrittenForm | null {
  for (let at = Math.max(1, pieces.length - LONGEST_FORM); at < pieces.length; at += 1) {
    const form = formAt(pieces, at, (one) => one.words.length === pieces.length - at);
    if (form !== null) return form;
  }
  return null;
}

function formAt(
  pieces: readonly Read[],
  at: number,
  fits: (form: WrittenForm) => boolean,
): WrittenForm | null {
  const forms = LEGAL_FORMS.get(pieces[at]?.word ?? '');
  if (forms === undefined) return null;
  return (
    forms.find((form) => fits(form) && form.words.every((word, i) => pieces[at + i]?.word === word)) ?? null
  );
}

function withoutMiddleForms(pieces: readonly Read[]): { rest: readonly Read[]; found: WrittenForm[] } {
  const found: WrittenForm[] = [];
  const rest: Read[] = [];
  let at = 0;
  while (at < pieces.length) {
    const form = at === 0 ? null : formAt(pieces, at, (one) => one.where === 'anywhere');
    const piece = pieces[at];
    if (form !== null) {
      found.push(form);
      at += form.words.length;
    } else {
      if (piece !== undefined) rest.push(piece);
      at += 1;
    }
  }
  return { rest, found };
}

function mostTelling(found: readonly WrittenForm[]): LegalForm | null {
  const form = found.find((one) => one.kind !== 'CO') ?? found[0];
  return form === undefined ? null : { form: form.form, compare: form.compare, kind: form.kind };
}
