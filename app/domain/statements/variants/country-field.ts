import type { Option } from '../registry/option.ts';

/**
 * A structured answer that only one country asks for. `mark` says how far the question can be taken for the official one:
 * confirmed at the source, known second-hand, or recalled; the last two are never official wording.
 */
export type CountryField = {
  name: string;
  /** The part of the page and of the sheet it stands in. */
  part: string;
  ask: string;
  hint: string | null;
  kind: 'one' | 'many' | 'line' | 'text' | 'date' | 'tick';
  options: readonly Option[];
  limit: number | null;
  mark: 'confirmed' | 'second-hand' | 'recalled' | 'own';
  /** Whether the document lacks something without it. */
  needed: (answers: CountryAnswers) => boolean;
};

/** What was answered for one country, by the name of the field: a text, or chosen values. */
export type CountryAnswers = Readonly<Record<string, string | readonly string[]>>;

type Part = Pick<CountryField, 'name' | 'part' | 'ask'> & Partial<CountryField>;

/** A field with what most have in common: a line of text that may stay empty. */
export function countryField(part: Part): CountryField {
  return {
    hint: null,
    kind: 'line',
    options: [],
    limit: part.kind === undefined || part.kind === 'line' ? 250 : null,
    mark: 'own',
    needed: () => false,
    ...part,
  };
}

/** Fields that shape the paper and stand in no official form. */
export const OF_THE_PAPER = 'The paper itself';

export function textAt(answers: CountryAnswers, name: string): string {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
}

export function listAt(answers: CountryAnswers, name: string): readonly string[] {
  const value = answers[name];
  return value === undefined || typeof value === 'string' ? [] : value;
}

export const always = () => true;
export const where =
  (name: string, value: string) =>
  (answers: CountryAnswers): boolean =>
    textAt(answers, name) === value;
