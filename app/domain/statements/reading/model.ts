import { z } from 'zod';
import { CRITERIA, type Criterion } from './criteria.ts';

/**
 * Weights of features by criterion, in the order of `CRITERIA`, and what is taken away from their sum so that a sentence
 * counts as evidence from 0 on.
 */
export type ReadingModel = {
  readonly version: string;
  readonly weights: ReadonlyMap<string, Float32Array>;
  readonly biases: Float32Array;
};

/** A model as it stands in its file. */
export const ModelFile = z.object({
  about: z.looseObject({ version: z.string() }),
  /** One number a criterion. */
  biases: z.array(z.number()).length(CRITERIA.length),
  step: z.number().positive(),
  /** By name of the feature: for each criterion that has a weight, its letter and two letters for steps of `step`. */
  weights: z.record(z.string(), z.string()),
});
export type ModelFile = z.infer<typeof ModelFile>;

const FIRST = 35;
const LETTERS = 90;
const MIDDLE = (LETTERS * LETTERS) / 2;
const QUOTE = 92;

/** Reads a model from what its file holds. @throws ZodError when it is not of this shape or made for other criteria */
export function readModel(content: unknown): ReadingModel {
  const file = ModelFile.parse(content);
  const weights = new Map<string, Float32Array>();
  for (const [name, packed] of Object.entries(file.weights)) weights.set(name, unpack(packed, file.step));
  return { version: file.about.version, weights, biases: Float32Array.from(file.biases) };
}

/** Packs the weights of one feature: for each criterion that has one, its letter and two letters for the weight. */
export function pack(weights: Float32Array | Float64Array, step: number): string {
  let packed = '';
  weights.forEach((weight, at) => {
    const steps = Math.max(-MIDDLE + 1, Math.min(MIDDLE - 1, Math.round(weight / step)));
    if (steps === 0) return;
    const code = steps + MIDDLE;
    packed += String.fromCharCode(97 + at) + letter(Math.floor(code / LETTERS)) + letter(code % LETTERS);
  });
  return packed;
}

function unpack(packed: string, step: number): Float32Array {
  const weights = new Float32Array(CRITERIA.length);
  for (let at = 0; at + 2 < packed.length; at += 3) {
    const code = digit(packed, at + 1) * LETTERS + digit(packed, at + 2);
    weights[packed.charCodeAt(at) - 97] = (code - MIDDLE) * step;
  }
  return weights;
}

/** Printable letters from "#" on, without the backslash, so that a file stays readable and small. */
function letter(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code >= QUOTE ? code + 1 : code);
}

function digit(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return (code > QUOTE ? code - 1 : code) - FIRST;
}

/** A number for every criterion. */
export function byCriterion(
  valueOf: (criterion: Criterion, at: number) => number,
): Record<Criterion, number> {
  const at = (criterion: Criterion): number => valueOf(criterion, CRITERIA.indexOf(criterion));
  return {
    approval: at('approval'),
    signature: at('signature'),
    'reporting-entity': at('reporting-entity'),
    structure: at('structure'),
    operations: at('operations'),
    'supply-chains': at('supply-chains'),
    risk: at('risk'),
    mitigation: at('mitigation'),
    remediation: at('remediation'),
    effectiveness: at('effectiveness'),
    consultation: at('consultation'),
  };
}
