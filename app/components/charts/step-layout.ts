/** A step of the line: from `x` on, up to the next step, the value holds. */
interface Step {
  x: number;
  value: number;
}

/** A line across the chart with its words. */
interface StepMark {
  key: string;
  x: number;
  label: string;
  /** `firm` is what holds now, `tried` what is looked at. */
  kind: 'firm' | 'tried';
}

/** A single thing at its place on the scale. */
interface StepDot {
  key: string;
  x: number;
  label: string;
}

export interface StepSize {
  width: number;
  height: number;
}

interface StepDrawing {
  area: string;
  line: string;
  /** Words under the chart. */
  ticks: { x: number; text: string }[];
  /** Words at the side, with a rule across. */
  levels: { y: number; text: string }[];
  marks: {
    key: string;
    x: number;
    label: string;
    kind: StepMark['kind'];
    y: number;
    anchor: 'start' | 'end';
  }[];
  dots: { key: string; x: number; y: number; label: string }[];
  frame: { left: number; right: number; top: number; bottom: number };
}

export interface StepInput {
  steps: readonly Step[];
  marks: readonly StepMark[];
  dots: readonly StepDot[];
  /** Where the scale ends; it begins with the first step. */
  end: number;
}

const MARGIN = { left: 44, right: 12, top: 44, bottom: 28 };
const TICK_EVERY = 0.1;
const LINE = 16;

/** Places a line of steps in a frame: zero at the bottom, the first step at the left. */
export function layOutSteps({ steps, marks, dots, end }: StepInput, size: StepSize): StepDrawing {
  const frame = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: MARGIN.top,
    bottom: size.height - MARGIN.bottom,
  };
  const start = steps[0]?.x ?? 0;
  const most = niceCeiling(Math.max(1, ...steps.map(({ value }) => value)));
  const across = (x: number) =>
    round(frame.left + ((x - start) / (end - start)) * (frame.right - frame.left));
  const up = (value: number) => round(frame.bottom - (value / most) * (frame.bottom - frame.top));
  const line = steps
    .map(
      ({ x, value }, at) =>
        `${at === 0 ? 'M' : 'H'}${at === 0 ? `${across(x)} ` : `${across(x)}V`}${up(value)}`,
    )
    .join('');
  const whole = `${line}H${frame.right}`;
  return {
    line: whole,
    area: `${whole}V${frame.bottom}H${frame.left}Z`,
    ticks: ticksBetween(start, end).map((x) => ({ x: across(x), text: x.toFixed(1) })),
    levels: [0, most / 2, most]
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ y: up(value), text: String(value) })),
    marks: marks.map(({ key, x, label, kind }, row) => ({
      key,
      label,
      kind,
      x: across(x),
      y: LINE * (row + 1) - 2,
      anchor: across(x) > size.width / 2 ? 'end' : 'start',
    })),
    dots: dots.map(({ key, x, label }) => ({ key, label, x: across(x), y: frame.bottom - 6 })),
    frame,
  };
}

function ticksBetween(start: number, end: number): number[] {
  const first = Math.ceil(start / TICK_EVERY - 1e-9);
  const last = Math.floor(end / TICK_EVERY + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * TICK_EVERY);
}

/** The next number that reads well as the top of a scale: 1, 2, 4, 6, 10, 20, 40, 60, 100 … */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 10].find((one) => one * power >= value) ?? 10;
  return step * power;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
