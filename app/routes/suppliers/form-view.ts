import type { Choice } from '#app/components/forms/select-field.tsx';
import { countLines, FORM_LISTS, type FormList, type TypedForm } from '#app/domain/suppliers/form-lines.ts';

/** Everything that the fields of a supplier need. */
export type FormView = {
  values: TypedForm;
  counts: Record<FormList, number>;
  countries: Choice[];
  owners: Choice[];
  currencies: Choice[];
  /** For each site whose town could be one of several, the places to choose from. */
  places: Readonly<Record<number, Choice[]>>;
};

/** At least this many lines of each list are shown. */
const LEAST: Record<FormList, number> = { otherNames: 0, identifiers: 1, goods: 1, sites: 1 };

/** How many lines of each list to show for what was typed, one more of the list that was asked for. */
export function lineCounts(typed: TypedForm, more: string | null = null): Record<FormList, number> {
  const counts = { ...LEAST };
  for (const list of FORM_LISTS)
    counts[list] = Math.min(200, Math.max(LEAST[list], countLines(typed, list)) + (more === list ? 1 : 0));
  return counts;
}
