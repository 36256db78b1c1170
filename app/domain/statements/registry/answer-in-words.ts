import { countryName } from '#app/domain/reference/countries.ts';
import { dayInWords } from '../day-words.ts';
import { labelsOf } from './option.ts';
import type { RegistryQuestion } from './question.ts';

/** An answer as people read it, chosen values by the labels of the form; empty where there is none. */
export function answerInWords(
  { kind, options }: Pick<RegistryQuestion, 'kind' | 'options'>,
  answer: string | readonly string[],
): string {
  const values = [answer].flat();
  if (kind === 'countries') return values.map((iso3) => countryName(iso3)).join(', ');
  if (options.length > 0) return labelsOf(options, values).join('; ');
  if (kind === 'date') return values.map(dayInWords).join('');
  return values.join(', ');
}
