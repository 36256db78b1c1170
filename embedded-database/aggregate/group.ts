import { memoryExceeded, MEMORY_LIMIT } from '../engine/row-sorter.ts';
import { compare } from '../values/compare.ts';
import { type Document, isDocument } from '../values/document.ts';
import { hashKey } from '../values/keys.ts';
import { location } from '../values/mongo-error.ts';
import { type Accumulator, accumulatorFor, NATIVE_ACCUMULATORS } from './accumulators.ts';
import { compileExpression } from './expressions.ts';

interface GroupField {
  name: string;
  make: () => Accumulator;
}

/** True when every accumulator of a `$group` is computed here. */
export function isNativeGroup(spec: Document): boolean {
  return Object.entries(spec).every(
    ([name, given]) =>
      name === '_id' ||
      (isDocument(given) && Object.keys(given).every((operator) => NATIVE_ACCUMULATORS.has(operator))),
  );
}

function fieldsOf(spec: Document, variables: Document): GroupField[] {
  return Object.entries(spec)
    .filter(([name]) => name !== '_id')
    .map(([name, given]) => {
      const [operator, argument] = isDocument(given) ? (Object.entries(given)[0] ?? []) : [];
      if (operator === undefined) throw location(40234, `The field '${name}' must be an accumulator object`);
      return { name, make: accumulatorFor(operator, argument, variables) };
    });
}

/** `$group` in one pass. Groups come out in the order in which their keys first appeared. Code 292 over the memory limit. */
export function group(documents: Iterable<Document>, spec: unknown, variables: Document): Document[] {
  if (!isDocument(spec) || !('_id' in spec))
    throw location(15955, 'a group specification must include an _id');
  const fields = fieldsOf(spec, variables);
  const identify = compileExpression(spec._id, variables);
  const groups = new Map<string, { id: unknown; accumulators: Accumulator[] }>();
  let added = 0;
  for (const document of documents) {
    const id = identify(document) ?? null;
    const key = hashKey(id);
    let found = groups.get(key);
    if (!found) groups.set(key, (found = { id, accumulators: fields.map(({ make }) => make()) }));
    for (const accumulator of found.accumulators) accumulator.add(document);
    if ((++added & 4095) === 0 && bytesOf(groups) > MEMORY_LIMIT) throw memoryExceeded('$group');
  }
  return [...groups.values()].map(({ id, accumulators }) => {
    const made: Document = { _id: id };
    for (const [i, { name }] of fields.entries()) made[name] = accumulators[i]?.result();
    return made;
  });
}

function bytesOf(groups: Map<string, { accumulators: Accumulator[] }>): number {
  let bytes = 0;
  for (const [key, { accumulators }] of groups) {
    bytes += 120 + key.length;
    for (const accumulator of accumulators) bytes += accumulator.bytes;
  }
  return bytes;
}

/** `$bucket`: lower bounds belong to their bucket, upper bounds to the next one. */
export function bucket(documents: Iterable<Document>, spec: unknown, variables: Document): Document[] {
  if (!isDocument(spec) || !Array.isArray(spec.boundaries) || spec.boundaries.length < 2)
    throw location(40191, "$bucket requires 'groupBy' and 'boundaries' with at least two values");
  const boundaries: unknown[] = spec.boundaries;
  for (let i = 1; i < boundaries.length; i++)
    if (compare(boundaries[i - 1], boundaries[i]) >= 0)
      throw location(40194, "The 'boundaries' option to $bucket must be sorted");
  const evaluate = compileExpression(spec.groupBy, variables);
  const buckets = new Map<string, { id: unknown; documents: Document[] }>();
  for (const document of documents) {
    const id = bucketOf(evaluate(document) ?? null, boundaries, spec);
    const key = hashKey(id);
    const found = buckets.get(key);
    if (found) found.documents.push(document);
    else buckets.set(key, { id, documents: [document] });
  }
  const output = isDocument(spec.output) ? spec.output : { count: { $sum: 1 } };
  return [...buckets.values()]
    .sort((left, right) => compare(left.id, right.id))
    .map(({ id, documents: held }) => ({ ...group(held, { _id: null, ...output }, variables)[0], _id: id }))
    .map(({ _id, ...rest }) => ({ _id, ...rest }));
}

function bucketOf(value: unknown, boundaries: unknown[], spec: Document): unknown {
  for (let i = 0; i + 1 < boundaries.length; i++)
    if (compare(value, boundaries[i]) >= 0 && compare(value, boundaries[i + 1]) < 0) return boundaries[i];
  if (spec.default === undefined)
    throw location(
      7158303,
      '$bucket could not find a matching branch for an input, and no default was specified.',
    );
  return spec.default;
}
