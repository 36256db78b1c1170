import { countryName } from '#app/domain/reference/countries.ts';
import type { Facts } from '#app/domain/reference/facts.ts';
import { BAND_LABELS } from '#app/domain/risk/bands.ts';
import type { PriorityQuery } from '#app/domain/risk/list-by-priority.server.ts';
import { paths } from '#app/http/paths.ts';
import { writePriorityQuery } from './portfolio-query.ts';

/** The active filters of the list, each with the address that takes it away. */
export function filterChips(facts: Facts, query: PriorityQuery): { label: string; removeHref: string }[] {
  const { band, place, division, awaiting } = query;
  const without = (changes: Partial<ReturnType<typeof writePriorityQuery>>) =>
    paths.risk({ ...writePriorityQuery({ ...query, page: 1 }), ...changes });
  return [
    ...(band ? [{ label: BAND_LABELS[band], removeHref: without({ band: undefined }) }] : []),
    ...(place ? [{ label: countryName(place), removeHref: without({ country: undefined }) }] : []),
    ...(division
      ? [
          {
            label: facts.divisions.get(division)?.title ?? division,
            removeHref: without({ sector: undefined }),
          },
        ]
      : []),
    ...(awaiting ? [{ label: 'Awaiting review', removeHref: without({ awaiting: undefined }) }] : []),
  ];
}
