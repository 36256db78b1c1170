import { compare } from '../values/compare.ts';
import { type Document, isDocument } from '../values/document.ts';
import { hashKey } from '../values/keys.ts';
import { typeAlias } from '../values/kinds.ts';
import { location } from '../values/mongo-error.ts';
import { type AnyNumber, calculate, isNumber, toNumber } from '../values/numbers.ts';
import { compileExpression } from './expressions.ts';

/** Collects one output field of a group. `bytes` is a rough measure of what it holds. */
export interface Accumulator {
  add(document: Document): void;
  result(): unknown;
  bytes: number;
}

export type AccumulatorFactory = () => Accumulator;

/** The accumulators that are computed here rather than by mingo. */
export const NATIVE_ACCUMULATORS = new Set([
  '$sum',
  '$avg',
  '$min',
  '$max',
  '$first',
  '$last',
  '$push',
  '$addToSet',
  '$count',
  '$mergeObjects',
]);

/** A factory for one accumulator of a `$group`. */
export function accumulatorFor(operator: string, argument: unknown, variables: Document): AccumulatorFactory {
  const evaluate = compileExpression(argument, variables);
  switch (operator) {
    case '$count':
      return () => sum(() => 1);
    case '$sum':
      return typeof argument === 'number' ? () => sum(() => argument) : () => sum(evaluate);
    case '$avg':
      return () => average(evaluate);
    case '$min':
      return () => extreme(evaluate, -1);
    case '$max':
      return () => extreme(evaluate, 1);
    case '$first':
      return () => end(evaluate, false);
    case '$last':
      return () => end(evaluate, true);
    case '$push':
      return () => pushed(evaluate);
    case '$mergeObjects':
      return () => merged(evaluate);
    default:
      return () => distinct(evaluate);
  }
}

/** Sum of numbers with MongoDB's types; whole sums beyond 32 bits stay exact. */
function addTo(total: AnyNumber, value: AnyNumber): AnyNumber {
  if (typeof total !== 'number' || typeof value !== 'number') return calculate(total, '+', value);
  const result = total + value;
  return Number.isSafeInteger(result) || !Number.isInteger(total) || !Number.isInteger(value)
    ? result
    : calculate(total, '+', value);
}

type Evaluate = (document: Document) => unknown;

function sum(evaluate: Evaluate): Accumulator {
  let total: AnyNumber = 0;
  return {
    bytes: 16,
    add(document) {
      const value = evaluate(document);
      if (isNumber(value)) total = addTo(total, value);
    },
    result: () => total,
  };
}

function average(evaluate: Evaluate): Accumulator {
  let total: AnyNumber = 0;
  let counted = 0;
  return {
    bytes: 24,
    add(document) {
      const value = evaluate(document);
      if (!isNumber(value)) return;
      total = addTo(total, value);
      counted++;
    },
    result: () => (counted ? toNumber(total) / counted : null),
  };
}

function extreme(evaluate: Evaluate, sign: 1 | -1): Accumulator {
  let best: unknown = null;
  return {
    bytes: 32,
    add(document) {
      const value = evaluate(document);
      if (value === null || value === undefined) return;
      if (best === null || compare(value, best) * sign > 0) best = value;
    },
    result: () => best,
  };
}

function end(evaluate: Evaluate, last: boolean): Accumulator {
  let held: unknown = null;
  let filled = false;
  return {
    bytes: 32,
    add(document) {
      if (filled && !last) return;
      held = evaluate(document) ?? null;
      filled = true;
    },
    result: () => held,
  };
}

function pushed(evaluate: Evaluate): Accumulator {
  const values: unknown[] = [];
  const accumulator: Accumulator = {
    bytes: 32,
    add(document) {
      const value = evaluate(document);
      if (value === undefined) return;
      values.push(value);
      accumulator.bytes += roughSize(value);
    },
    result: () => values,
  };
  return accumulator;
}

function merged(evaluate: Evaluate): Accumulator {
  const accumulator: Accumulator & { held: Document } = {
    bytes: 48,
    held: {},
    add(document) {
      const value = evaluate(document);
      if (value === null || value === undefined) return;
      if (!isDocument(value))
        throw location(
          40400,
          `$mergeObjects requires object inputs, but input is of type ${typeAlias(value)}`,
        );
      accumulator.held = { ...accumulator.held, ...value };
      accumulator.bytes = roughSize(accumulator.held);
    },
    result: () => accumulator.held,
  };
  return accumulator;
}

function distinct(evaluate: Evaluate): Accumulator {
  const values = new Map<string, unknown>();
  const accumulator: Accumulator = {
    bytes: 64,
    add(document) {
      const value = evaluate(document);
      if (value === undefined) return;
      const key = hashKey(value);
      if (values.has(key)) return;
      values.set(key, value);
      accumulator.bytes += key.length + roughSize(value);
    },
    result: () => [...values.values()],
  };
  return accumulator;
}

/** Bytes that a value takes in memory, estimated; enough to stop before memory runs out. */
export function roughSize(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length * 2;
  if (typeof value !== 'object' || value === null) return 8;
  if (Array.isArray(value)) return value.reduce((total: number, element) => total + roughSize(element), 32);
  if (Object.getPrototypeOf(value) !== Object.prototype) return 48;
  return Object.entries(value).reduce(
    (total, [name, field]) => total + name.length + 16 + roughSize(field),
    48,
  );
}
