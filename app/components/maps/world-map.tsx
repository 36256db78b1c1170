import { ChartFigure } from '#app/components/charts/chart-figure.tsx';
import { useId } from 'react';
import { MAP_HEIGHT, MAP_LEVELS, MAP_WIDTH, type MapLevel, type MapMark } from './map-scale.ts';
import outlines from './world-110m.svg?url';

export interface WorldMapProps {
  title: string;
  /** What the map shows, in one sentence. It also says that the table beside it holds the same figures. */
  sentence: string;
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
export function WorldMap({ title, sentence, marks, legend, noData }: WorldMapProps) {
  const hatchId = `hatch${useId().replaceAll(':', '')}`;
  return (
    <ChartFigure title={title} sentence={sentence} className="map">
      <svg
        className="map-drawing"
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
        role="img"
        aria-label={`${title}. ${sentence}`}
      >
        <Hatch id={hatchId} />
        <use className="map-land map-none" fill={`url(#${hatchId})`} href={`${outlines}#land`} />
        {marks.map((mark) => (
          <Country key={mark.iso3} mark={mark} />
        ))}
      </svg>
      <Legend
        legend={legend}
        noData={noData}
        hatchId={hatchId}
        used={new Set(marks.map(({ level }) => level))}
      />
    </ChartFigure>
  );
}

function Country({ mark: { iso3, level, label, x, y } }: { mark: MapMark }) {
  const words = <title>{label}</title>;
  if (x !== null && y !== null)
    return (
      <circle className={`map-circle map-${level}`} cx={x} cy={y} r="9">
        {words}
      </circle>
    );
  return (
    <use className={`map-land map-${level}`} href={`${outlines}#${iso3}`}>
      {words}
    </use>
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
