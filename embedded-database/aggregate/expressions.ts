import { BSONRegExp } from 'bson';
import { Context, evalExpr, ProcessingMode } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import * as window from 'mingo/operators/window';
import type { Options } from 'mingo/types';
import { toRegExp } from '../query/regex.ts';
import { type Document, fieldOf, isDocument } from '../values/document.ts';
import { location, MongoError } from '../values/mongo-error.ts';
import { EXACT_OPERATORS } from './expression-operators.ts';

/** Computes an expression's value from a document; undefined stands for a missing value. */
export type Evaluate = (document: Document) => unknown;

const CONTEXT = Context.from(
  Context.init({ expression: EXACT_OPERATORS }),
  Context.init({ accumulator, expression, pipeline, projection, query, window }),
);
const probe = (_document: unknown, _argument: unknown, options: Options): unknown => options;
const PROBING = Context.from(CONTEXT, Context.init({ expression: { $probe: probe } }));
const KNOWN = new Set([
  ...Object.keys(expression),
  ...Object.keys(accumulator),
  ...Object.keys(EXACT_OPERATORS),
  '$literal',
  '$let',
]);
const SCRIPTS = new Set(['$function', '$accumulator', '$where']);

/** mingo's options with the operators of this store. */
export function mingoOptions(variables: Document): Options {
  return {
    idKey: '_id',
    context: CONTEXT,
    useStrictMode: true,
    scriptEnabled: false,
    failOnError: true,
    processingMode: ProcessingMode.CLONE_OFF,
    variables,
  };
}

interface ReusableOptions extends Options {
  update(locals: { root: unknown }): Options;
}

/**
 * mingo copies its whole operator table for each evaluation unless it is handed its own options object, which it does
 * not export. An operator of ours is handed that object, so it is caught there once per expression.
 */
function reusableOptions(variables: Document): ReusableOptions | null {
  const caught = evalExpr({}, { $probe: 1 }, { ...mingoOptions(variables), context: PROBING });
  return isReusable(caught) ? caught : null;
}

function isReusable(options: unknown): options is ReusableOptions {
  return (
    typeof options === 'object' &&
    options !== null &&
    'update' in options &&
    typeof options.update === 'function'
  );
}

/** Compiles an expression. Field paths, constants and objects of them are computed here, the rest by mingo. */
export function compileExpression(given: unknown, variables: Document = {}): Evaluate {
  if (typeof given === 'string' && given.startsWith('$'))
    return given.startsWith('$$') ? compileVariable(given, variables) : compilePath(given.slice(1));
  if (isDocument(given)) return compileObject(given, variables);
  return Array.isArray(given) ? compileWithMingo(given, variables) : () => given;
}

function compilePath(path: string): Evaluate {
  const parts = path.split('.');
  const [first] = parts;
  if (parts.some((part) => part === ''))
    throw location(40353, `FieldPath must not end with a '.' or hold empty names: '${path}'`);
  if (parts.length === 1 && first !== undefined) return (document) => fieldOf(document, first);
  return (document) => expressionValueAt(document, parts, 0);
}

/** An expression's path goes through arrays element by element and leaves out what is missing; positions mean nothing. */
function expressionValueAt(value: unknown, parts: readonly string[], depth: number): unknown {
  const part = parts[depth];
  if (part === undefined) return value;
  if (Array.isArray(value))
    return value
      .map((element) => expressionValueAt(element, parts, depth))
      .filter((element) => element !== undefined);
  return isDocument(value) ? expressionValueAt(fieldOf(value, part), parts, depth + 1) : undefined;
}

function compileVariable(given: string, variables: Document): Evaluate {
  const [name = '', ...rest] = given.slice(2).split('.');
  if (name === 'ROOT' || name === 'CURRENT') return (document) => expressionValueAt(document, rest, 0);
  if (name === 'REMOVE') return () => undefined;
  if (name === 'NOW') return () => variables.NOW ?? new Date();
  if (!Object.hasOwn(variables, name))
    throw new MongoError(17276, 'Location17276', `Use of undefined variable: ${name}`);
  return () => expressionValueAt(variables[name], rest, 0);
}

function compileObject(given: Document, variables: Document): Evaluate {
  const [first] = Object.keys(given);
  if (first === undefined) return () => ({});
  if (first === '$literal') return () => given.$literal;
  if (first.startsWith('$')) return compileWithMingo(given, variables);
  const fields = Object.entries(given).map(([name, value]) => ({
    name,
    evaluate: compileExpression(value, variables),
  }));
  return (document) => {
    const made: Document = {};
    for (const { name, evaluate } of fields) {
      const value = evaluate(document);
      if (value !== undefined) made[name] = value;
    }
    return made;
  };
}

function compileWithMingo(given: unknown, variables: Document): Evaluate {
  const prepared = prepareExpression(given);
  const options = reusableOptions(variables);
  if (!options) return (document) => evalExpr(document, prepared, mingoOptions(variables));
  return (document) => evalExpr(document, prepared, options.update({ root: document }));
}

/** The expression for mingo: unknown operators refused (code 168), regular expressions as JavaScript's. */
export function prepareExpression(given: unknown): unknown {
  if (given instanceof BSONRegExp) return toRegExp(given);
  if (Array.isArray(given)) return given.map(prepareExpression);
  if (!isDocument(given)) return given;
  const prepared: Document = {};
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith('$')) refuseUnknown(name);
    prepared[name] = name === '$literal' ? value : prepareExpression(value);
  }
  return prepared;
}

/** Refuses server-side scripts anywhere in a stage that is handed to mingo as it is. */
export function refuseScripts(given: unknown): void {
  if (Array.isArray(given)) given.forEach(refuseScripts);
  else if (isDocument(given)) {
    for (const [name, value] of Object.entries(given)) {
      if (SCRIPTS.has(name)) refuseUnknown(name);
      refuseScripts(value);
    }
  }
}

function refuseUnknown(name: string): void {
  if (SCRIPTS.has(name))
    throw new MongoError(
      2,
      'BadValue',
      `${name} is not supported by the embedded database: server-side JavaScript is disabled`,
    );
  if (!KNOWN.has(name))
    throw new MongoError(168, 'InvalidPipelineOperator', `Unrecognized expression '${name}'`);
}
