import { countryFromText } from '#app/domain/reference/countries.ts';
import { readRegistryDay, valuesOfCell } from './csv-row.ts';
import type { RegistryQuestion } from './question.ts';

/** What a cell of the public file says to a question: values of the form, and texts that are none of its choices. */
export type ReadCell = { values: string[]; unknown: string[] };

/** Reads a cell as an answer to the question whose column it stands in. */
export function readCell(question: RegistryQuestion, cell: string): ReadCell {
  if (cell.trim() === '') return { values: [], unknown: [] };
  if (question.kind === 'date') return sorted([cell], readRegistryDay);
  if (question.kind === 'countries') return sorted(valuesOfCell(cell), countryFromText);
  if (question.options.length === 0) return { values: [cell.trim()], unknown: [] };
  return sorted(valuesOfCell(cell), (text) => choiceOf(question, text));
}

function sorted(texts: readonly string[], read: (text: string) => string | null): ReadCell {
  const texted = texts.map((text) => ({ text, value: read(text) }));
  return {
    values: texted.flatMap(({ value }) => (value === null ? [] : [value])),
    unknown: texted.filter(({ value }) => value === null).map(({ text }) => text),
  };
}

function choiceOf({ field, options }: RegistryQuestion, text: string): string | null {
  if (field === 'kind')
    return /^(yes|true)$/i.test(text) ? 'group' : /^(no|false)$/i.test(text) ? 'single' : null;
  if (field === 'turnover') return turnoverOf(text);
  if (field === 'years') return yearsOf(text);
  const scored = options.map(({ value, label }) => ({ value, likeness: likeness(label, text) }));
  const best = scored.toSorted((a, b) => b.likeness - a.likeness)[0];
  return best !== undefined && best.likeness >= 0.5 ? best.value : null;
}

/** "£36 million - £60 million" and "£36m-60m" are the same band. */
function turnoverOf(text: string): string | null {
  const [low, high] = text.match(/\d+/g) ?? [];
  if (low === undefined) return null;
  if (high !== undefined) return `${low}-${high}`;
  return /under|less|below/i.test(text) ? `under-${low}` : `over-${low}`;
}

function yearsOf(text: string): string | null {
  if (/first/i.test(text)) return 'first';
  if (/more|over/i.test(text)) return 'over-5';
  return /1\D+5/.test(text) ? '1-5' : null;
}

/** The share of words that two labels have in common: the file of another year may word a choice a little differently. */
function likeness(label: string, text: string): number {
  const [a, b] = [wordsOf(label), wordsOf(text)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}

function wordsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return new Set(words.filter((word) => !/^(and|or|the|of|in|to|a|your|s)$/.test(word)));
}
