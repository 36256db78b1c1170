import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };
import { COUNTRY_CODES } from '#app/domain/reference/country-names.ts';
import { compactPath } from './compact-path.ts';
import { MAP_HEIGHT, MAP_WIDTH, type WorldShape } from './map-scale.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Places that the atlas draws without a code. The others of that kind stay plain land. */
const WITHOUT_CODE: Record<string, string> = { Kosovo: 'XKX' };
/** Nobody buys from there, and it would take a fifth of the height. */
const LEFT_OUT = 'Antarctica';

let drawn: WorldShape[] | null = null;

/** The outlines of the world's countries (Natural Earth, 1:110 million), drawn once a process. */
export function worldShapes(): readonly WorldShape[] {
  return (drawn ??= drawWorld());
}

/**
 * The outlines as a drawing of their own: all land under the name `land`, each country under its three letters. Pages
 * refer to it, so that a browser fetches it once. `npm run map` writes it beside this file.
 */
export function worldDrawing(): string {
  const paths = worldShapes().map(({ iso3, outline }) =>
    iso3 === null ? `<path d="${outline}"/>` : `<path id="${iso3}" d="${outline}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}"><g id="land">${paths.join('')}</g></svg>\n`;
}

let codes: ReadonlySet<string> | null = null;

/** Whether the atlas draws the country; the smallest it leaves out. */
export function isDrawn(iso3: string): boolean {
  codes ??= new Set(worldShapes().flatMap((shape) => (shape.iso3 === null ? [] : [shape.iso3])));
  return codes.has(iso3);
}

/** Where a place stands on the map, in its units, or null when the projection does not show it. */
export function mapPoint(longitude: number, latitude: number): { x: number; y: number } | null {
  const point = projection()([longitude, latitude]);
  return point ? { x: Math.round(point[0]), y: Math.round(point[1]) } : null;
}

function drawWorld(): WorldShape[] {
  const path = geoPath(projection()).digits(0);
  const byNumber = new Map(COUNTRY_CODES.map(({ numeric, iso3 }) => [numeric, iso3]));
  return countries().features.flatMap((shape) => {
    const outline = path(shape);
    if (!outline || shape.properties.name === LEFT_OUT) return [];
    const iso3 = byNumber.get(String(shape.id ?? '')) ?? WITHOUT_CODE[shape.properties.name] ?? null;
    return [{ iso3, outline: compactPath(outline) }];
  });
}

let fitted: GeoProjection | null = null;

/** Equal Earth (Šavrič, Patterson and Jenny 2018): areas are true, so that no country looks larger than it is. */
function projection(): GeoProjection {
  if (fitted) return fitted;
  const shown = countries().features.filter(({ properties }) => properties.name !== LEFT_OUT);
  fitted = geoEqualEarth().fitSize([MAP_WIDTH, MAP_HEIGHT], { type: 'FeatureCollection', features: shown });
  return fitted;
}

function countries() {
  const atlas: unknown = world;
  if (!isAtlas(atlas)) throw new Error('The atlas of the world does not hold countries');
  return feature(atlas, atlas.objects.countries);
}

function isAtlas(value: unknown): value is Atlas {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
}
