import { compileExpression } from '../../aggregate/expressions.ts';
import type { Collection } from '../../engine/catalogue.ts';
import type { Selection } from '../../engine/select.ts';
import { textTest } from '../../engine/text-search.ts';
import type { FilterContext } from '../../query/filter.ts';
import { parseCollation } from '../../values/collation.ts';
import { location, MongoError } from '../../values/mongo-error.ts';
import { numberOr } from '../../values/numbers.ts';
import type { Request } from '../request.ts';

/** What filters of a command may use. */
export function filterContext(request: Request, collection: Collection | undefined): FilterContext {
  return {
    collation: parseCollation(request.command.collation),
    expression: (given) => compileExpression(given, request.variables),
    text: (search) => {
      if (!collection) throw new MongoError(27, 'IndexNotFound', 'text index required for $text query');
      return textTest(collection, search);
    },
  };
}

/** A number of documents, refused when negative. */
function amount(value: unknown, field: string): number {
  const given = numberOr(value, 0, field);
  if (given < 0 || !Number.isInteger(given))
    throw location(51024, `BSON field '${field}' value must be >= 0, actual value '${given}'`);
  return given;
}

/** How many documents the first batch may hold; undefined for the usual. */
export function batchSizeOf(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : amount(value, 'batchSize');
}

/** The selection that find, explain and count describe. */
export function selectionOf(
  request: Request,
  collection: Collection | undefined,
  filter: unknown,
): Selection {
  const { command } = request;
  const limit = Math.abs(numberOr(command.limit, 0, 'limit'));
  return {
    filter,
    limit,
    skip: amount(command.skip, 'skip'),
    sort: command.sort,
    collation: command.collation,
    hint: command.hint,
    variables: Object.keys(request.variables).length ? request.variables : undefined,
    deadline: request.deadline,
    context: filterContext(request, collection),
  };
}
