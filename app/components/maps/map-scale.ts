/** The units of the map's drawing; the page scales it to its own width. */
export const MAP_WIDTH = 1800;
export const MAP_HEIGHT = 860;

/** One country's outline as an SVG path. `iso3` is null for land without a code of its own. */
export type WorldShape = { iso3: string | null; outline: string };

/** Five steps of one hue, 1 the lightest. */
export const MAP_LEVELS = [1, 2, 3, 4, 5] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];

/** A country's value on a map. `x` and `y` place a circle where the atlas is too coarse to draw the country; otherwise null. */
export type MapMark = { iso3: string; level: MapLevel; label: string; x: number | null; y: number | null };

/** The step of a value: how many of the four ascending limits it reaches, plus one. */
export function levelOf(value: number, limits: readonly [number, number, number, number]): MapLevel {
  const reached = limits.filter((limit) => value >= limit).length;
  return MAP_LEVELS[reached] ?? 5;
}
