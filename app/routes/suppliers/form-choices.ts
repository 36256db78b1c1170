import { countryOptions } from '#app/domain/reference/countries.ts';
import { COMMON_CURRENCIES } from '#app/domain/suppliers/currency.ts';
import type { TypedForm } from '#app/domain/suppliers/form-lines.ts';

/** What the fields with a choice offer. Loaders make it, so that the names of all countries stay out of scripts. */
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
