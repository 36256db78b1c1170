import { expect, test } from 'vitest';
import { StepChart } from '#app/components/charts/step-chart.tsx';
import { layOutSteps } from '#app/components/charts/step-layout.ts';
import { renderPage, textOf } from '#tests/support/render-page.tsx';

const INPUT = {
  steps: [
    { x: 0.4, value: 12 },
    { x: 0.6, value: 7 },
    { x: 0.8, value: 0 },
  ],
  marks: [{ key: 'a', x: 0.58, label: 'In force: 0.58', kind: 'firm' as const }],
  dots: [{ key: 'm', x: 0.7, label: 'Quiet Harbour Mills' }],
  end: 1,
};

test('the line falls in steps from a scale that begins at zero', () => {
  const { line, levels, frame, ticks } = layOutSteps(INPUT, { width: 640, height: 300 });
  expect(line).toMatch(/^M44 [\d.]+H[\d.]+V[\d.]+H[\d.]+V272H628$/);
  expect(levels.map(({ text }) => text)).toEqual(['0', '10', '20']);
  expect(levels[0]?.y).toBe(frame.bottom);
  expect(ticks.map(({ text }) => text)).toEqual(['0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1.0']);
});

test('nothing lies outside of the frame, also when nothing is counted', () => {
  const empty = { ...INPUT, steps: [{ x: 0.4, value: 0 }] };
  const { marks, dots, frame } = layOutSteps(empty, { width: 320, height: 260 });
  for (const { x } of [...marks, ...dots]) {
    expect(x).toBeGreaterThanOrEqual(frame.left);
    expect(x).toBeLessThanOrEqual(frame.right);
  }
});

test('the chart says what it shows in a sentence, and its drawing is hidden from readers', () => {
  const page = renderPage(
    <StepChart
      title="Suppliers"
      sentence="12 suppliers alert."
      counted="Suppliers"
      across="Threshold"
      {...INPUT}
    />,
  );
  expect(textOf(page)).toContain('12 suppliers alert.');
  expect(page.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2);
});
