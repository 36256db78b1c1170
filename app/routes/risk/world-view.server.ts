import type { Facts } from '#app/domain/reference/facts.ts';
import { levelOf, type MapMark } from '#app/components/maps/map-scale.ts';
import { isDrawn, mapPoint } from '#app/components/maps/world-shapes.server.ts';

type Limits = Parameters<typeof levelOf>[1];

/** A value of a country for the map, with the words that stand for it. */
export type CountryValue = { iso3: string; value: number; label: string };

/** Values as marks on the map: their step, and a point for countries that the atlas does not draw. */
export function mapMarks(facts: Facts, values: readonly CountryValue[], limits: Limits): MapMark[] {
  return values.map(({ iso3, value, label }) => {
    const point = isDrawn(iso3) ? undefined : facts.points.get(iso3);
    const place = point ? mapPoint(point.longitude, point.latitude) : null;
    return { iso3, level: levelOf(value, limits), label, x: place?.x ?? null, y: place?.y ?? null };
  });
}
