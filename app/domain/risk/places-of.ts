import type { Place } from './corridors.ts';

/** Suppliers by country, from counts that are split further; those without a country are left out. */
export function placesOf(groups: readonly { country: string | null; suppliers: number }[]): Place[] {
  const counts = new Map<string, number>();
  for (const { country, suppliers } of groups)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + suppliers);
  return Array.from(counts, ([iso3, suppliers]) => ({ iso3, suppliers }));
}
