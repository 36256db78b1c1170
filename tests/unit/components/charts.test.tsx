import { fc } from '#tests/support/properties.ts';
import { expect, test } from 'vitest';
import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { MatrixChart } from '#app/components/charts/matrix-chart.tsx';
import { PLOT, placePoints, quadrantOf, type MatrixPoint } from '#app/components/charts/matrix-layout.ts';
import { renderPage, textOf } from '#tests/support/render-page.tsx';

const LINES = { risk: 5.5, influence: 0.5 };
const point = (risk: number, influence: number, key = `${risk} ${influence}`): MatrixPoint => ({
  key,
  label: `Supplier ${key}`,
  risk,
  influence,
  band: risk < 5.5 ? 'low' : 'very-high',
});

test('bars begin at zero and are as long as their value', () => {
  const bars = [
    { key: 'a', label: 'China', value: 40, text: '40' },
    { key: 'b', label: 'Türkiye', value: 10, text: '10' },
    { key: 'c', label: 'Malta', value: 0, text: '0' },
  ];
  const html = renderPage(<BarChart title="By country" sentence="Most are in China." bars={bars} />);
  expect([...html.matchAll(/<rect class="bar-fill" width="([\d.]+)"/g)].map((found) => found[1])).toEqual([
    '100',
    '25',
    '0',
  ]);
  expect(textOf(html)).toBe('By country Most are in China. China 40 Türkiye 10 Malta 0');
});

test('a scale can end beyond the largest value', () => {
  const html = renderPage(
    <BarChart
      title="Score"
      sentence="Of ten."
      max={10}
      bars={[{ key: 'a', label: 'A', value: 5, text: '5' }]}
    />,
  );
  expect(html).toContain('width="50"');
});

test('bars of nothing are drawn without a fault', () => {
  const html = renderPage(
    <BarChart title="None" sentence="Nothing yet." bars={[{ key: 'a', label: 'A', value: 0, text: '0' }]} />,
  );
  expect(html).toContain('width="0"');
});

test('the line itself belongs to the higher side', () => {
  expect(quadrantOf(point(5.5, 0.5), LINES)).toBe('highHigh');
  expect(quadrantOf(point(5.4, 0.5), LINES)).toBe('lowHigh');
  expect(quadrantOf(point(9, 0.1), LINES)).toBe('highLow');
  expect(quadrantOf(point(1, 0.1), LINES)).toBe('lowLow');
});

test('every dot lies inside its own quadrant of the plot', () => {
  const risks = fc.double({ min: 0, max: 10, noNaN: true });
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(risks, shares, (risk, influence) => {
      const [dot] = placePoints([point(risk, influence)], LINES);
      const quadrant = quadrantOf(point(risk, influence), LINES);
      const high = (dot?.y ?? 0) < PLOT.height / 2;
      const right = (dot?.x ?? 0) > PLOT.width / 2;
      expect(`${high ? 'high' : 'low'}${right ? 'High' : 'Low'}`).toBe(quadrant);
    }),
  );
});

test('points at one place become one larger dot of the highest band, and none is lost', () => {
  const points = [point(9, 0.9, 'a'), { ...point(9, 0.9, 'b'), band: 'medium' as const }, point(1, 0.1, 'c')];
  const dots = placePoints(points, LINES);
  expect(dots.map((dot) => dot.count).toSorted()).toEqual([1, 2]);
  const both = dots.find((dot) => dot.count === 2);
  expect(both?.band).toBe('very-high');
  expect(both?.radius).toBeGreaterThan(dots.find((dot) => dot.count === 1)?.radius ?? Infinity);
});

test('the matrix counts each quadrant in words', () => {
  const html = renderPage(
    <MatrixChart
      title="Where to act first"
      sentence="Two need you now."
      points={[point(9, 0.9), point(8, 0.7), point(2, 0.2)]}
    />,
  );
  const text = textOf(html);
  expect(text).toContain('Act first: 2');
  expect(text).toContain('Watch: 1');
  expect(text).toContain('Build influence: 0');
  expect(text).toContain('The lines stand at a risk of 5.5 and an influence of 0.5.');
});
