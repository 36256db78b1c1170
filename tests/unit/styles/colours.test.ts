import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('app/styles/colours.css', 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const colours = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

const TEXT: readonly [ink: string, paper: string][] = [
  ...['ink', 'ink-soft', 'link', 'link-strong'].flatMap((ink) =>
    ['paper', 'paper-raised', 'paper-sunken'].map((paper): [string, string] => [ink, paper]),
  ),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['accent-strong', 'accent-paper'],
  ['accent-strong', 'paper-raised'],
  ['ink', 'accent-paper'],
  ['ink-soft', 'accent-paper'],
  ...['calm', 'notice', 'caution', 'alarm'].map((state): [string, string] => [
    `${state}-ink`,
    `${state}-paper`,
  ]),
  ['alarm-ink', 'paper'],
  ['alarm-ink', 'paper-raised'],
];

const SHAPES: readonly [shape: string, paper: string][] = ['paper', 'paper-raised'].flatMap((paper) =>
  [
    'line-strong',
    'accent',
    'focus',
    'band-low',
    'band-medium',
    'band-high',
    'band-very-high',
    'band-not-scored',
    'data-4',
    'data-5',
  ].map((shape): [string, string] => [shape, paper]),
);

for (const theme of ['light', 'dark'] as const) {
  test.each(TEXT)(`%s can be read on %s (${theme})`, (ink, paper) => {
    expect(contrast(colour(ink, theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)(`%s can be told from %s (${theme})`, (shape, paper) => {
    expect(contrast(colour(shape, theme), colour(paper, theme))).toBeGreaterThanOrEqual(3);
  });

  test(`the steps of the data hue move away from the paper one by one (${theme})`, () => {
    const steps = [1, 2, 3, 4, 5].map((step) =>
      contrast(colour(`data-${step}`, theme), colour('paper', theme)),
    );
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
}

test('black and white are as far apart as the standard says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = colours.get(name);
  if (found === undefined) throw new Error(`There is no colour --${name}`);
  return found[theme];
}

/** The contrast ratio of WCAG 2.2 (relative luminance of sRGB). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
