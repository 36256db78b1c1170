import { collatedKey, MEMORY_LIMIT, memoryExceeded } from '../engine/row-sorter.ts';
import type { Collation } from '../values/collation.ts';
import { compare } from '../values/compare.ts';
import { type Document, isDocument } from '../values/document.ts';
import { sortKey } from '../values/keys.ts';
import { location } from '../values/mongo-error.ts';
import { parseSort, type SortField } from '../values/paths.ts';
import { roughSize } from './accumulators.ts';

/** `$sort` over documents in memory; code 292 over the memory limit. */
export function sortDocuments(
  documents: Iterable<Document>,
  spec: unknown,
  collation: Collation | null,
): Document[] {
  if (!isDocument(spec)) throw location(15973, 'the $sort key specification must be an object');
  const fields = parseSort(spec);
  let bytes = 0;
  const measured = (document: Document) => {
    bytes += roughSize(document);
    if (bytes > MEMORY_LIMIT) throw memoryExceeded('Sort');
  };
  return collation
    ? sortCollated(documents, fields, collation, measured)
    : sortBinary(documents, fields, measured);
}

function sortBinary(
  documents: Iterable<Document>,
  fields: SortField[],
  measured: (document: Document) => void,
): Document[] {
  const keyed: { document: Document; key: Buffer }[] = [];
  for (const document of documents) {
    measured(document);
    keyed.push({ document, key: sortKey(document, fields) });
  }
  return keyed.sort((left, right) => Buffer.compare(left.key, right.key)).map(({ document }) => document);
}

function sortCollated(
  documents: Iterable<Document>,
  fields: SortField[],
  collation: Collation,
  measured: (document: Document) => void,
): Document[] {
  const keyed: { document: Document; key: unknown[] }[] = [];
  for (const document of documents) {
    measured(document);
    keyed.push({ document, key: collatedKey(document, fields, collation) });
  }
  keyed.sort((left, right) => {
    for (const [i, { direction }] of fields.entries()) {
      const order = compare(left.key[i], right.key[i], collation) * direction;
      if (order) return order;
    }
    return 0;
  });
  return keyed.map(({ document }) => document);
}
