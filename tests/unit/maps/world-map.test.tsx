import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { compactPath } from '#app/components/maps/compact-path.ts';
import { levelOf, type MapMark } from '#app/components/maps/map-scale.ts';
import { WorldMap } from '#app/components/maps/world-map.tsx';
import { isDrawn, mapPoint, worldDrawing, worldShapes } from '#app/components/maps/world-shapes.server.ts';

const shapes = worldShapes();
const LEGEND = { 1: 'least', 2: 'little', 3: 'some', 4: 'much', 5: 'most' };

function draw(marks: readonly MapMark[]): string {
  return renderToStaticMarkup(
    <WorldMap
      title="Suppliers by country"
      sentence="The table holds the same figures."
      marks={marks}
      legend={LEGEND}
      noData="no supplier"
    />,
  );
}
const mark = (iso3: string, point: { x: number; y: number } | null = null): MapMark => ({
  iso3,
  level: 4,
  label: `${iso3}: 12`,
  x: point?.x ?? null,
  y: point?.y ?? null,
});

test('the countries of the atlas are drawn under their three-letter codes, without Antarctica', () => {
  const codes = shapes.map(({ iso3 }) => iso3);
  expect(codes).toEqual(expect.arrayContaining(['BGD', 'CHN', 'XKX', 'GBR', 'COD']));
  expect(codes).not.toContain('ATA');
  expect(codes.filter((iso3) => iso3 === null)).toHaveLength(2);
  expect(shapes.length).toBeGreaterThan(170);
});

test('the drawing that pages refer to is the one that the atlas gives, under 100 kB', () => {
  const file = readFileSync('app/components/maps/world-110m.svg', 'utf8');
  expect(file === worldDrawing(), 'npm run map writes it anew').toBe(true);
  expect(file.length).toBeLessThan(100_000);
});

test('a map of every country stays under 30 kB and carries no style attribute', () => {
  const html = draw(shapes.flatMap(({ iso3 }) => (iso3 ? [mark(iso3)] : [])));
  expect(html.length).toBeLessThan(30_000);
  expect(html).not.toContain('style=');
});

test('a country with a value has its step and its words, and all land is hatched below', () => {
  const html = draw([mark('BGD')]);
  expect(html).toMatch(/<use class="map-land map-4" href="[^"]+#BGD"><title>BGD: 12<\/title>/);
  expect(html).toMatch(/class="map-land map-none" fill="url\(#hatch[^"]+" href="[^"]+#land"/);
  expect(html).toContain('aria-label="Suppliers by country. The table holds the same figures."');
});

test('a country too small for the atlas is a circle at its place', () => {
  const singapore = mapPoint(103.8, 1.35);
  expect([isDrawn('SGP'), isDrawn('BGD')]).toEqual([false, true]);
  expect(draw([mark('SGP', singapore)])).toContain('<circle class="map-circle map-4"');
});

test('the legend names only the steps that are used, and the land without a value', () => {
  const html = draw([mark('BGD')]);
  expect(html).toContain('much</li>');
  expect(html).not.toContain('most</li>');
  expect(html).toContain('no supplier</li>');
});

test('a path in relative steps goes to the same points', () => {
  expect(compactPath('M10,20L13,18L13,18L15,25Z')).toBe('M10,20l3-2 2,7z');
  expect(compactPath('M1,1L2,2Z')).toBe('');
});

test('a step begins at its limit', () => {
  const limits = [1, 5, 20, 50] as const;
  expect([0, 1, 4, 5, 49, 50, 900].map((value) => levelOf(value, limits))).toEqual([1, 2, 2, 3, 4, 5, 5]);
});
