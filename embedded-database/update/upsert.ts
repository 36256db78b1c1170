import { isRegex } from '../query/regex.ts';
import { clone, type Document, isDocument, isOperators } from '../values/document.ts';
import { containerFor, setChild } from './paths.ts';

/** The fields that a filter fixes by equality: the document that an upsert begins with. */
export function documentFromFilter(filter: unknown, into: Document = {}): Document {
  if (!isDocument(filter)) return into;
  for (const [path, condition] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(condition))
      for (const branch of condition) documentFromFilter(branch, into);
    else if (path === '$or' && Array.isArray(condition) && condition.length === 1)
      documentFromFilter(condition[0], into);
    else if (!path.startsWith('$')) addEquality(into, path, condition);
  }
  return into;
}

function addEquality(into: Document, path: string, condition: unknown): void {
  const value = isOperators(condition) ? equalityOf(condition) : condition;
  if (value === undefined || isRegex(value)) return;
  const parts = path.split('.');
  setChild(containerFor(into, parts), parts.at(-1) ?? path, clone(value));
}

function equalityOf(condition: Document): unknown {
  if ('$eq' in condition) return condition.$eq;
  if (Array.isArray(condition.$in) && condition.$in.length === 1) return condition.$in[0];
  if (Array.isArray(condition.$all) && condition.$all.length === 1) return condition.$all[0];
  return undefined;
}
