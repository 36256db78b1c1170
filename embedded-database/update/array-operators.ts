import { compileFilter, compileValueTest } from '../query/filter.ts';
import { isRegex } from '../query/regex.ts';
import type { ValueTest } from '../query/walk.ts';
import { compare, equal } from '../values/compare.ts';
import { type Document, isDocument, isOperators } from '../values/document.ts';
import { hashKey, sortKey } from '../values/keys.ts';
import { typeAlias } from '../values/kinds.ts';
import { badValue } from '../values/mongo-error.ts';
import { isNumber, numberOr, toNumber } from '../values/numbers.ts';
import { parseSort } from '../values/paths.ts';
import type { Place } from './operators.ts';
import { childOf, setChild } from './paths.ts';

/** The array in a place; a missing one is made. Code 2 when something else stands there. */
function arrayAt({ container, name, path }: Place): unknown[] {
  const held = childOf(container, name);
  if (Array.isArray(held)) return held;
  if (held !== undefined)
    throw badValue(`The field '${path}' must be an array but is of type ${typeAlias(held)}`);
  const made: unknown[] = [];
  setChild(container, name, made);
  return made;
}

const PUSH_MODIFIERS = new Set(['$each', '$position', '$sort', '$slice']);

/** `$push`: one value, or `$each` with position, then sort, then slice. */
export function push(place: Place): void {
  const { argument } = place;
  const array = arrayAt(place);
  if (!isDocument(argument) || !('$each' in argument)) {
    array.push(argument);
    return;
  }
  const unknown = Object.keys(argument).find((name) => !PUSH_MODIFIERS.has(name));
  if (unknown !== undefined) throw badValue(`Unrecognized clause in $push: ${unknown}`);
  const added = eachOf(argument, '$push');
  const position = numberOr(argument.$position, array.length);
  array.splice(position < 0 ? Math.max(0, array.length + position) : position, 0, ...added);
  if (argument.$sort !== undefined) sortElements(array, argument.$sort);
  if (argument.$slice !== undefined) sliceElements(array, numberOr(argument.$slice, 0));
}

function eachOf(argument: Document, operator: string): unknown[] {
  if (!Array.isArray(argument.$each))
    throw badValue(
      `The argument to $each in ${operator} must be an array but it was of type: ${typeAlias(argument.$each)}`,
    );
  return argument.$each;
}

function sortElements(array: unknown[], order: unknown): void {
  if (isDocument(order)) {
    const fields = parseSort(order);
    const keyed = array.map((element) => ({
      element,
      key: sortKey(isDocument(element) ? element : {}, fields),
    }));
    keyed.sort((left, right) => Buffer.compare(left.key, right.key));
    array.splice(0, array.length, ...keyed.map(({ element }) => element));
  } else {
    if (!isNumber(order) || Math.abs(toNumber(order)) !== 1)
      throw badValue('The $sort element value must be either 1 or -1');
    const direction = toNumber(order);
    array.sort((left, right) => compare(left, right) * direction);
  }
}

function sliceElements(array: unknown[], count: number): void {
  if (count >= 0) array.splice(count);
  else array.splice(0, Math.max(0, array.length + count));
}

/** `$addToSet`: what is not yet there, compared by value. */
export function addToSet(place: Place): void {
  const array = arrayAt(place);
  const { argument } = place;
  const added = isDocument(argument) && '$each' in argument ? eachOf(argument, '$addToSet') : [argument];
  const present = place.collation ? null : new Set(array.map(hashKey));
  for (const value of added) {
    if (
      present ? present.has(hashKey(value)) : array.some((element) => equal(element, value, place.collation))
    )
      continue;
    present?.add(hashKey(value));
    array.push(value);
  }
}

/** `$pop`: the first element for -1, the last for 1. */
export function pop(place: Place): void {
  const end = isNumber(place.argument) ? toNumber(place.argument) : 0;
  if (Math.abs(end) !== 1) throw badValue(`$pop expects 1 or -1, found: ${String(place.argument)}`);
  if (childOf(place.container, place.name) === undefined) return;
  const array = arrayAt(place);
  if (end < 0) array.shift();
  else array.pop();
}

/** `$pull`: every element that equals the value or passes the condition. */
export function pull(place: Place): void {
  if (childOf(place.container, place.name) === undefined) return;
  const goes = pullTest(place);
  keep(place, arrayAt(place), (element) => !goes(element));
}

function pullTest({ argument, context, collation }: Place): ValueTest {
  if (isRegex(argument) || isOperators(argument)) return compileValueTest(argument, context);
  if (!isDocument(argument)) return (element) => equal(element, argument, collation);
  const test = compileFilter(argument, context);
  return (element) => isDocument(element) && test(element);
}

/** `$pullAll`: every element that equals one of the list. */
export function pullAll(place: Place): void {
  const { argument } = place;
  if (!Array.isArray(argument))
    throw badValue(`$pullAll requires an array argument but was given a ${typeAlias(argument)}`);
  if (childOf(place.container, place.name) === undefined) return;
  keep(place, arrayAt(place), (element) => !argument.some((value) => equal(element, value, place.collation)));
}

function keep({ container, name }: Place, array: unknown[], stays: ValueTest): void {
  const kept = array.filter(stays);
  if (kept.length !== array.length) setChild(container, name, kept);
}
