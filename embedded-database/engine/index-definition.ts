import { compileFilter } from '../query/filter.ts';
import type { DocumentTest } from '../query/walk.ts';
import { type Collation, parseCollation } from '../values/collation.ts';
import { type Document, isDocument } from '../values/document.ts';
import { location, MongoError } from '../values/mongo-error.ts';
import { isNumber, toNumber } from '../values/numbers.ts';

/** One field of an index key. */
export interface IndexField {
  path: string;
  parts: string[];
  direction: 1 | -1;
}

/** An index as the planner and the writer use it; `spec` is what the client gave and listIndexes returns. */
export interface Index {
  id: number;
  name: string;
  spec: Document;
  key: Document;
  fields: IndexField[];
  directions: number[];
  unique: boolean;
  sparse: boolean;
  partialFilter: Document | null;
  partialTest: DocumentTest | null;
  collation: Collation | null;
  /** A text index holds no entries: `$text` reads the documents. */
  text: boolean;
  expireAfterSeconds: number | null;
  /** Some document has an array under the key, so that a row can stand under several keys. */
  multikey: boolean;
  /** Set while keys are made; the writer saves it as multikey. */
  becameMultikey: boolean;
}

const OPTIONS = new Set([
  'v',
  'key',
  'name',
  'ns',
  'background',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'collation',
  'weights',
  'default_language',
  'language_override',
  'textIndexVersion',
]);

function cannotCreate(message: string): MongoError {
  return new MongoError(67, 'CannotCreateIndex', message);
}

/** Reads and checks what createIndexes was given. Kinds and options that the store lacks are refused, never ignored. */
export function parseIndexSpec(given: unknown): Document {
  if (!isDocument(given) || !isDocument(given.key) || typeof given.name !== 'string' || !given.name) {
    throw new MongoError(9, 'FailedToParse', "Each index needs a 'key' document and a 'name'");
  }
  const { ns: _namespace, background: _background, ...spec } = given;
  const unknown = Object.keys(given).find((option) => !OPTIONS.has(option));
  if (unknown !== undefined)
    throw new MongoError(
      197,
      'InvalidIndexSpecificationOption',
      `The index option '${unknown}' is not supported by the embedded database`,
    );
  const fields = Object.entries(given.key);
  if (!fields.length) throw cannotCreate('Index keys cannot be empty.');
  for (const [path, kind] of fields) checkField(path, kind);
  if (spec.sparse && spec.partialFilterExpression)
    throw cannotCreate('cannot mix "partialFilterExpression" and "sparse" options');
  if (spec.partialFilterExpression !== undefined) compileFilter(spec.partialFilterExpression);
  if (spec.expireAfterSeconds !== undefined) checkExpiry(spec.expireAfterSeconds, fields.length);
  if (spec.collation !== undefined) {
    parseCollation(spec.collation);
    if (isDocument(spec.collation))
      spec.collation = { ...spec.collation, strength: spec.collation.strength ?? 3 };
  }
  return { v: 2, ...spec };
}

function checkField(path: string, kind: unknown): void {
  if (path.includes('$**')) throw cannotCreate('wildcard indexes are not supported by the embedded database');
  if (path === '' || path.startsWith('.') || path.endsWith('.') || path.includes('..'))
    throw cannotCreate(`Index keys cannot contain an empty field: '${path}'`);
  if (path.split('.').some((part) => part.startsWith('$')))
    throw cannotCreate(`Index key contains an illegal field name: ${path}`);
  if (kind === 'text' || kind === 'hashed') return;
  if (typeof kind === 'string')
    throw cannotCreate(`${kind} indexes are not supported by the embedded database`);
  if (!isNumber(kind) || !toNumber(kind))
    throw cannotCreate(`Values in the index key pattern must be numbers other than zero: ${path}`);
}

function checkExpiry(seconds: unknown, fields: number): void {
  if (!isNumber(seconds) || toNumber(seconds) < 0)
    throw cannotCreate('TTL index expireAfterSeconds must be a number and not negative');
  if (fields > 1)
    throw cannotCreate('TTL indexes are single-field indexes, compound indexes do not support TTL');
}

/** The working form of a stored index. */
export function makeIndex(id: number, spec: Document, multikey = false): Index {
  const key = isDocument(spec.key) ? spec.key : {};
  const name = String(spec.name);
  const fields = Object.entries(key).map(([path, kind]): IndexField => ({
    path,
    parts: path.split('.'),
    direction: isNumber(kind) && toNumber(kind) < 0 ? -1 : 1,
  }));
  const partialFilter = isDocument(spec.partialFilterExpression) ? spec.partialFilterExpression : null;
  return {
    id,
    name,
    spec,
    key,
    fields,
    partialFilter,
    multikey,
    directions: fields.map(({ direction }) => direction),
    unique: Boolean(spec.unique) || name === '_id_',
    sparse: Boolean(spec.sparse),
    partialTest: partialFilter ? compileFilter(partialFilter) : null,
    collation: parseCollation(spec.collation),
    text: Object.values(key).includes('text'),
    expireAfterSeconds: isNumber(spec.expireAfterSeconds) ? toNumber(spec.expireAfterSeconds) : null,
    becameMultikey: false,
  };
}

/** Refuses a second index that clashes with one there is (codes 85 and 86). True when the very same index exists. */
export function existsAlready(existing: readonly Index[], spec: Document): boolean {
  const wanted = makeIndex(0, spec);
  const namesake = existing.find((index) => index.name === wanted.name);
  if (namesake) {
    if (!sameKey(namesake, wanted) || (namesake.unique !== wanted.unique && namesake.name !== '_id_')) {
      throw new MongoError(
        86,
        'IndexKeySpecsConflict',
        `An existing index has the same name as the requested index. Requested: ${JSON.stringify(spec)}, existing: ${JSON.stringify(namesake.spec)}`,
      );
    }
    if (
      namesake.expireAfterSeconds !== wanted.expireAfterSeconds ||
      namesake.sparse !== wanted.sparse ||
      !samePartial(namesake, wanted)
    ) {
      throw new MongoError(
        85,
        'IndexOptionsConflict',
        `An equivalent index already exists with the same name but different options: ${wanted.name}`,
      );
    }
    return true;
  }
  const equivalent = existing.find((index) => sameKey(index, wanted) && samePartial(index, wanted));
  if (equivalent)
    throw new MongoError(
      85,
      'IndexOptionsConflict',
      `Index already exists with a different name: ${equivalent.name}`,
    );
  return false;
}

function sameKey(left: Index, right: Index): boolean {
  return (
    JSON.stringify(left.key) === JSON.stringify(right.key) && left.collation?.key === right.collation?.key
  );
}

function samePartial(left: Index, right: Index): boolean {
  return JSON.stringify(left.partialFilter) === JSON.stringify(right.partialFilter);
}

/** An index by name or by key pattern, as dropIndexes, collMod and hint give it. */
export function findIndex(indexes: readonly Index[], wanted: unknown): Index | undefined {
  if (typeof wanted === 'string') return indexes.find(({ name }) => name === wanted);
  if (!isDocument(wanted)) throw location(10331, 'an index is given by its name or its key pattern');
  const pattern = JSON.stringify(wanted);
  return indexes.find(({ key }) => JSON.stringify(key) === pattern);
}
