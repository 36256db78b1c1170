/**
 * Writes an SVG path of whole numbers (`M1,2L3,4Z`) in relative steps, leaving out steps of no length and rings that
 * shrank to fewer than three points. It draws the same in about half the characters.
 */
export function compactPath(path: string): string {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) => compactRing(ring))
    .join('');
}

type Point = readonly [number, number];

function compactRing(ring: string): string {
  const points = ring.replace(/Z$/, '').split('L').map(toPoint);
  const kept = points.filter((point, index) => index === 0 || !same(point, points[index - 1]));
  const [start] = kept;
  if (start === undefined || kept.length < 3) return '';
  let steps = `M${joined(start)}l`;
  for (let index = 1; index < kept.length; index += 1) {
    const [x, y] = kept[index] ?? start;
    const [fromX, fromY] = kept[index - 1] ?? start;
    const step = joined([x - fromX, y - fromY]);
    steps += index === 1 || step.startsWith('-') ? step : ` ${step}`;
  }
  return `${steps}z`;
}

function toPoint(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [x, y];
}

function same(a: Point, b: Point | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function joined([x, y]: Point): string {
  return y < 0 ? `${x}${y}` : `${x},${y}`;
}
