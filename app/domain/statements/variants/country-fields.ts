import { z } from 'zod';
import { isDay } from '../registry/rules/dates.ts';
import { AUSTRALIA_FIELDS } from './australia-fields.ts';
import { CANADA_FIELDS } from './canada-fields.ts';
import {
  always,
  type CountryAnswers,
  countryField,
  type CountryField,
  OF_THE_PAPER,
} from './country-field.ts';
import type { VariantRegime } from './law-points.ts';

const CALIFORNIA_FIELDS: readonly CountryField[] = [
  countryField({
    name: 'homepage',
    part: 'Publication',
    ask: 'The homepage carries a conspicuous link that leads to these disclosures',
    hint: 'Without a website, a written request is answered within 30 days.',
    kind: 'tick',
    needed: always,
    mark: 'confirmed',
  }),
];

const NORWAY_FIELDS: readonly CountryField[] = [
  countryField({
    name: 'signers',
    part: 'Signature',
    ask: 'Members of the board who sign, and the chief executive, one a line with their office',
    kind: 'text',
    limit: 2_000,
    needed: always,
    mark: 'recalled',
  }),
  countryField({
    name: 'signedOn',
    part: 'Signature',
    ask: 'Day of signature',
    kind: 'date',
    needed: always,
    mark: 'recalled',
  }),
  countryField({
    name: 'informationAddress',
    part: 'Requests for information',
    ask: 'Address to which anybody may write for information',
    hint: 'An e-mail address or a page of the organisation. Written requests are answered within three weeks as a rule.',
    needed: always,
    mark: 'recalled',
  }),
];

/** Somebody's word that the headings are right, for nobody else can give it. */
const CONFIRMED: CountryField = countryField({
  name: 'headingsConfirmed',
  part: OF_THE_PAPER,
  ask: 'Somebody has held the headings and what the law asks against the official page',
  hint: 'The note on the cover that the headings are Daylight’s own is then left out of the signed paper.',
  kind: 'tick',
});

/** What each country asks in fields, beside the words of the answers. */
export const COUNTRY_FIELDS: Readonly<Record<VariantRegime, readonly CountryField[]>> = {
  australia: [...AUSTRALIA_FIELDS, CONFIRMED],
  canada: [...CANADA_FIELDS, CONFIRMED],
  california: [...CALIFORNIA_FIELDS, CONFIRMED],
  norway: [...NORWAY_FIELDS, CONFIRMED],
};

/** Longer than any limit, so that a text that is too long is kept and said to be so. */
const LONGEST = 6_000;

/** What is saved for a country: every field of it, empty ones too. Choices have to be among those offered. */
export function countrySchema(regime: VariantRegime): z.ZodType<Record<string, string | string[]>> {
  return z.object(Object.fromEntries(COUNTRY_FIELDS[regime].map((field) => [field.name, schemaOf(field)])));
}

function schemaOf({ kind, options }: CountryField): z.ZodType<string | string[]> {
  const values = options.map(({ value }) => value);
  if (kind === 'many') return z.array(z.enum(values, 'Choose from the list')).default([]);
  if (kind === 'one') return z.enum(['', ...values], 'Choose from the list').default('');
  if (kind === 'tick') return z.enum(['', 'yes'], 'Tick the box or leave it empty').default('');
  return z
    .string()
    .max(LONGEST, `Shorten this text to ${LONGEST} characters at most`)
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
    .default('');
}

export type CountryProblem = { name: string; ask: string; says: string };

/** What is still asked of a country's fields. Nothing of it keeps the answers from being saved. */
export function countryProblems(regime: VariantRegime, answers: CountryAnswers): CountryProblem[] {
  return COUNTRY_FIELDS[regime].flatMap(({ name, ask, kind, limit, needed }) => {
    const value = answers[name] ?? '';
    if (value.length === 0) return needed(answers) ? [{ name, ask, says: FIXES[kind] }] : [];
    if (typeof value !== 'string') return [];
    if (limit !== null && value.length > limit)
      return [{ name, ask, says: `Shorten this to ${limit} characters: it has ${value.length}` }];
    if (kind === 'date' && !isDay(value))
      return [{ name, ask, says: 'Write the day as year, month and day, such as 2026-05-31' }];
    return [];
  });
}

const FIXES: Readonly<Record<CountryField['kind'], string>> = {
  one: 'Choose an answer',
  many: 'Tick what applies',
  line: 'Write an answer',
  text: 'Write an answer',
  date: 'Enter the day',
  tick: 'Tick this once it is so',
};
