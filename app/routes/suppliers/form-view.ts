import type { Choice } from '#app/components/forms/select-field.tsx';
import { countryOptions } from '#app/domain/reference/countries.ts';
import { COMMON_CURRENCIES } from '#app/domain/suppliers/currency.ts';
import {
  countLines,
  FORM_LISTS,
  type FormList,
  type TypedForm,
} from '#app/domain/suppliers/supplier-form.ts';

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

export function choicesOfForm(people: readonly { id: string; name: string }[], values: TypedForm) {
  const currency = values['spend.currency'] ?? '';
  const codes: string[] = [...COMMON_CURRENCIES];
  if (currency && !codes.includes(currency)) codes.push(currency);
  return {
    countries: countryOptions(),
    owners: people.map(({ id, name }) => ({ value: id, label: name })),
    currencies: codes.map((code) => ({ value: code, label: code })),
  };
}

/** How many lines of each list to show for what was typed, one more of the list that was asked for. */
export function lineCounts(typed: TypedForm, more: string | null = null): Record<FormList, number> {
  const counts = { ...LEAST };
  for (const list of FORM_LISTS)
    counts[list] = Math.min(200, Math.max(LEAST[list], countLines(typed, list)) + (more === list ? 1 : 0));
  return counts;
}
