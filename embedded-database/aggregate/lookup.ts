import { EMPTY_ARRAY, indexValues } from '../values/paths.ts';
import { type Document, isDocument } from '../values/document.ts';
import { hashKey } from '../values/keys.ts';
import { failedToParse } from '../values/mongo-error.ts';
import type { Collection } from '../engine/catalogue.ts';
import { compileExpression } from './expressions.ts';
import { withValueAt } from './stages.ts';

/** What `$lookup` needs from the pipeline that runs it. */
export interface LookupSource {
  variables: Document;
  collection(name: string): Collection | undefined;
  find(collection: Collection, filter: Document): Iterable<Document>;
  /** Runs a pipeline on joined documents, or on the whole collection, with variables of its own. */
  run(
    pipeline: readonly unknown[],
    on: { documents?: Document[]; from?: string },
    variables: Document,
  ): Iterable<Document>;
}

type Join = (document: Document) => Document[] | null;

const CACHED_KEYS = 20_000;

/** `$lookup` by field, by pipeline, or both. An index on the foreign field is used; without one a hash table is made once. */
export function* lookup(
  documents: Iterable<Document>,
  spec: unknown,
  source: LookupSource,
): Generator<Document> {
  if (!isDocument(spec) || typeof spec.as !== 'string')
    throw failedToParse("must specify 'as' field for a $lookup");
  const from = typeof spec.from === 'string' ? spec.from : undefined;
  if (from === undefined && !Array.isArray(spec.pipeline))
    throw failedToParse("missing 'from' option to $lookup stage specification");
  if ((spec.localField === undefined) !== (spec.foreignField === undefined))
    throw failedToParse(
      "$lookup requires both or neither of 'localField' and 'foreignField' to be specified",
    );
  const target = spec.as.split('.');
  const join =
    typeof spec.localField === 'string' && typeof spec.foreignField === 'string'
      ? joinByField(from, spec.localField, spec.foreignField, source)
      : () => null;
  const bindings = Object.entries(isDocument(spec.let) ? spec.let : {}).map(([name, value]) => ({
    name,
    evaluate: compileExpression(value, source.variables),
  }));
  for (const document of documents) {
    const joined = join(document);
    if (!Array.isArray(spec.pipeline)) {
      yield withValueAt(document, target, joined ?? []);
      continue;
    }
    const variables = {
      ...source.variables,
      ...Object.fromEntries(bindings.map(({ name, evaluate }) => [name, evaluate(document) ?? null])),
    };
    yield withValueAt(document, target, [
      ...source.run(spec.pipeline, joined ? { documents: joined } : { from }, variables),
    ]);
  }
}

function joinByField(
  from: string | undefined,
  localField: string,
  foreignField: string,
  source: LookupSource,
): Join {
  const collection = from === undefined ? undefined : source.collection(from);
  const local = localField.split('.');
  if (!collection) return () => [];
  const joinValues = (document: Document) =>
    indexValues(document, local)
      .filter((value) => value !== EMPTY_ARRAY)
      .map((value) => value ?? null);
  const indexed = collection.indexes.some(
    (index) =>
      index.fields[0]?.path === foreignField &&
      !index.text &&
      !index.partialFilter &&
      !index.sparse &&
      !index.collation,
  );
  return indexed
    ? joinByIndex(collection, foreignField, joinValues, source)
    : joinByHash(collection, foreignField, joinValues, source);
}

function joinByIndex(
  collection: Collection,
  foreignField: string,
  joinValues: (document: Document) => unknown[],
  source: LookupSource,
): Join {
  const cache = new Map<string, Document[]>();
  return (document) => {
    const values = joinValues(document);
    const key = values.map(hashKey).join('\0');
    const known = cache.get(key);
    if (known) return known;
    const found = [
      ...source.find(collection, {
        [foreignField]: values.length === 1 ? { $eq: values[0] } : { $in: values },
      }),
    ];
    if (cache.size < CACHED_KEYS) cache.set(key, found);
    return found;
  };
}

function joinByHash(
  collection: Collection,
  foreignField: string,
  joinValues: (document: Document) => unknown[],
  source: LookupSource,
): Join {
  let table: Map<string, Document[]> | null = null;
  const parts = foreignField.split('.');
  const build = () => {
    const made = new Map<string, Document[]>();
    for (const document of source.find(collection, {})) {
      for (const key of new Set(
        indexValues(document, parts).map((value) => hashKey(value === EMPTY_ARRAY ? null : (value ?? null))),
      )) {
        const held = made.get(key);
        if (held) held.push(document);
        else made.set(key, [document]);
      }
    }
    return made;
  };
  return (document) => {
    const hash = (table ??= build());
    const values = joinValues(document);
    const [only] = values;
    if (values.length === 1) return hash.get(hashKey(only)) ?? [];
    return [...new Set(values.flatMap((value) => hash.get(hashKey(value)) ?? []))];
  };
}
