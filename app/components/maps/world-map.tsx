import { useId } from 'react';
import {
  MAP_HEIGHT,
  MAP_LEVELS,
  MAP_WIDTH,
  type MapLevel,
  type MapMark,
  type WorldShape,
} from './map-scale.ts';

export interface WorldMapProps {
  title: string;
  /** What the map shows, in one sentence. It also says that the table beside it holds the same figures. */
  sentence: string;
  shapes: readonly WorldShape[];
  marks: readonly MapMark[];
  /** The words for each step, lightest first. */
  legend: Readonly<Record<MapLevel, string>>;
  /** The words for a country without a value. */
  noData: string;
}

/**
 * A choropleth of the world as plain SVG: one hue from light to dark, land without a value hatched, small countries as
 * circles. The figures belong in a table beside it, which is the caller's.
 */
export function WorldMap({ title, sentence, shapes, marks, legend, noData }: WorldMapProps) {
  const titleId = useId();
  const hatchId = `hatch${titleId.replaceAll(':', '')}`;
  const byCountry = new Map(marks.map((mark) => [mark.iso3, mark]));
  const drawn = new Set(shapes.map(({ iso3 }) => iso3));
  const circles = marks.filter(({ iso3 }) => !drawn.has(iso3));
  return (
    <figure className="chart map" aria-labelledby={titleId}>
      <figcaption>
        <p className="chart-title" id={titleId}>
          {title}
        </p>
        <p className="chart-sentence">{sentence}</p>
      </figcaption>
      <svg
        className="map-drawing"
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
        role="img"
        aria-label={`${title}. ${sentence}`}
      >
        <Hatch id={hatchId} />
        {shapes.map((shape, index) => (
          <Land
            key={shape.iso3 ?? `land-${index}`}
            shape={shape}
            mark={shape.iso3 === null ? undefined : byCountry.get(shape.iso3)}
            hatchId={hatchId}
          />
        ))}
        {circles.map((mark) =>
          mark.x === null || mark.y === null ? null : (
            <circle key={mark.iso3} className={`map-circle map-${mark.level}`} cx={mark.x} cy={mark.y} r="9">
              <title>{mark.label}</title>
            </circle>
          ),
        )}
      </svg>
      <Legend
        legend={legend}
        noData={noData}
        hatchId={hatchId}
        used={new Set(marks.map(({ level }) => level))}
      />
    </figure>
  );
}

function Land({ shape, mark, hatchId }: { shape: WorldShape; mark: MapMark | undefined; hatchId: string }) {
  if (mark === undefined)
    return <path className="map-land map-none" fill={`url(#${hatchId})`} d={shape.outline} />;
  return (
    <path className={`map-land map-${mark.level}`} d={shape.outline}>
      <title>{mark.label}</title>
    </path>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="map-hatch-ground" width="10" height="10" />
        <path className="map-hatch-line" d="M0 0V10" />
      </pattern>
    </defs>
  );
}

type LegendProps = Pick<WorldMapProps, 'legend' | 'noData'> & {
  hatchId: string;
  used: ReadonlySet<MapLevel>;
};

function Legend({ legend, noData, hatchId, used }: LegendProps) {
  return (
    <ul className="map-legend">
      {MAP_LEVELS.filter((level) => used.has(level)).map((level) => (
        <li key={level}>
          <svg className="map-swatch" viewBox="0 0 20 14" aria-hidden="true" focusable="false">
            <rect className={`map-${level}`} width="20" height="14" />
          </svg>
          {legend[level]}
        </li>
      ))}
      <li>
        <svg className="map-swatch" viewBox="0 0 20 14" aria-hidden="true" focusable="false">
          <rect fill={`url(#${hatchId})`} width="20" height="14" />
        </svg>
        {noData}
      </li>
    </ul>
  );
}
