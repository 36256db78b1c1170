import type { DocumentTest } from '../query/walk.ts';
import { isDocument } from '../values/document.ts';
import { badValue, MongoError } from '../values/mongo-error.ts';
import { indexValues } from '../values/paths.ts';
import type { Collection } from './catalogue.ts';

/**
 * `$text` in its simplest form: a document matches when it holds one of the words, compared without case and English
 * endings. No scores, no phrases: those are refused.
 */
export function textTest(collection: Collection, search: unknown): DocumentTest {
  const index = collection.indexes.find(({ text }) => text);
  if (!index) throw new MongoError(27, 'IndexNotFound', 'text index required for $text query');
  if (!isDocument(search) || typeof search.$search !== 'string')
    throw badValue('$text needs a $search string');
  if (/["-]/.test(search.$search))
    throw badValue('phrases and negated words in $text are not supported by the embedded database');
  const wanted = words(search.$search);
  return (document) => {
    const held = new Set(
      index.fields
        .flatMap(({ parts }) => indexValues(document, parts))
        .flatMap((value) => (typeof value === 'string' ? words(value) : [])),
    );
    return wanted.some((word) => held.has(word));
  };
}

function words(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.toLowerCase().replace(/(ing|ed|es|s)$/, ''),
  );
}
