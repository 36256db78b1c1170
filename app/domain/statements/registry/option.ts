/** One choice of a question: what the form stores for it, and the words beside its box. */
export type Option = { value: string; label: string };

/** The choice of each kind that opens a line of text, and the one that excludes all others. */
export const OTHER = 'other';
export const NONE = 'none';

/** The labels of chosen values, in the order of the form. */
export function labelsOf(options: readonly Option[], chosen: readonly string[]): string[] {
  return options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
}

/** The values of a list of choices, as zod takes them. */
export function valuesOf(options: readonly Option[]): [string, ...string[]] {
  const [first = '', ...rest] = options.map(({ value }) => value);
  return [first, ...rest];
}
