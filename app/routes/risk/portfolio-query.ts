import { isCountry } from '#app/domain/reference/countries.ts';
import { BANDS } from '#app/domain/risk/bands.ts';
import type { PriorityQuery } from '#app/domain/risk/list-by-priority.server.ts';

const BAND_NAMES = [...BANDS, 'not-scored'] as const;

/** The filters of the list, from its address; what it does not understand it leaves out. */
export function readPriorityQuery(query: URLSearchParams): PriorityQuery {
  const band = BAND_NAMES.find((name) => name === query.get('band'));
  const place = query.get('country') ?? '';
  const division = query.get('sector') ?? '';
  const page = Number(query.get('page') ?? '1');
  return {
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    ...(band ? { band } : {}),
    ...(isCountry(place) ? { place } : {}),
    ...(/^\d{2}$/.test(division) ? { division } : {}),
    ...(query.has('awaiting') ? { awaiting: true as const } : {}),
  };
}

/** The address parts of some filters, as the list's own form writes them. */
export function writePriorityQuery({ band, place, division, awaiting, page }: PriorityQuery) {
  return {
    band,
    country: place,
    sector: division,
    awaiting: awaiting ? 'yes' : undefined,
    page: page > 1 ? page : undefined,
  };
}
