import { splitHead } from '../aggregate/pushdown.ts';
import { prepare, type Selection } from '../engine/select.ts';
import { isDocument } from '../values/document.ts';
import { rowBefore } from '../storage/layout.ts';
import type { Collection } from '../engine/catalogue.ts';
import type { Request } from './request.ts';

/** Collections below this many documents are read at once: the way to the other thread would cost more. */
const LARGE = 5000;
const SMALL_PAGE = 1000;

/** True when a read is likely to look at so many documents that it would hold up others. */
export function isLargeRead(request: Request): boolean {
  const { name } = request.message;
  const { command } = request;
  if (
    !['find', 'aggregate', 'count', 'distinct'].includes(name) ||
    typeof command[name] !== 'string' ||
    command.explain === true
  )
    return false;
  const collection = request.collection();
  if (!collection || collection.nextRowId - rowBefore(collection.id) <= LARGE) return false;
  if (name === 'aggregate') return isLargePipeline(request, collection);
  const filter = command.filter ?? command.query;
  const selection: Selection = {
    filter,
    sort: command.sort,
    collation: command.collation,
    hint: command.hint,
    limit: Math.abs(Number(command.limit ?? 0)),
  };
  return name === 'count' && isEmpty(filter) ? false : readsMuch(collection, selection);
}

const isEmpty = (filter: unknown) => !isDocument(filter) || !Object.keys(filter).length;

function isLargePipeline(request: Request, collection: Collection): boolean {
  const { pipeline } = request.command;
  if (!Array.isArray(pipeline)) return false;
  const { selection, rest, countAs } = splitHead(pipeline);
  if (countAs && isEmpty(selection.filter)) return false;
  const much = readsMuch(collection, {
    ...selection,
    collation: request.command.collation,
    hint: request.command.hint,
  });
  return much || (rest.length > 0 && !countAs && !selection.limit);
}

/** Without an index, or with a sort that must see everything first; a short page in stored order is small. */
function readsMuch(collection: Collection, selection: Selection): boolean {
  const { plan, sort } = prepare(collection, selection);
  const { limit = 0 } = selection;
  if (plan?.kind === 'index' && plan.point) return false;
  if (plan) return sort !== null && !plan.sorted;
  return sort !== null || !isEmpty(selection.filter) || limit === 0 || limit > SMALL_PAGE;
}
