import { splitHead } from '../../aggregate/pushdown.ts';
import type { Effort } from '../../engine/rows.ts';
import { prepare, type PreparedSelection, select, type Selection } from '../../engine/select.ts';
import type { IndexPlan, Plan } from '../../engine/planner.ts';
import type { KeyRange } from '../../storage/record-reader.ts';
import { asList, type Document, isDocument, show } from '../../values/document.ts';
import { badValue, MongoError } from '../../values/mongo-error.ts';
import { numberOr } from '../../values/numbers.ts';
import type { Request } from '../request.ts';
import { filterContext } from './selection.ts';

/** What the explained command looks for. */
function selectionOf(command: Document): { name: string; selection: Selection } {
  for (const name of ['find', 'count', 'distinct', 'aggregate']) {
    const collection = command[name];
    if (typeof collection !== 'string') continue;
    if (name === 'aggregate')
      return { name: collection, selection: splitHead(asList(command.pipeline)).selection };
    return {
      name: collection,
      selection: {
        filter: command.filter ?? command.query,
        sort: command.sort,
        skip: numberOr(command.skip, 0),
        limit: Math.abs(numberOr(command.limit, 0)),
      },
    };
  }
  for (const [name, field] of [
    ['update', 'updates'],
    ['delete', 'deletes'],
  ] as const) {
    const statement: unknown = asList(command[field])[0];
    if (typeof command[name] === 'string')
      return { name: command[name], selection: { filter: isDocument(statement) ? statement.q : {} } };
  }
  if (typeof command.findAndModify === 'string')
    return {
      name: command.findAndModify,
      selection: { filter: command.query, sort: command.sort, limit: 1 },
    };
  throw new MongoError(
    59,
    'CommandNotFound',
    `Explain failed due to unknown command: ${Object.keys(command)[0] ?? ''}`,
  );
}

/** The chosen plan of a command, and what running its selection costs: keys and documents looked at, milliseconds. */
export function explain(request: Request, command: Document): Document {
  const { name, selection: given } = selectionOf(command);
  const collection = request.collection(name);
  const selection: Selection = {
    ...given,
    collation: command.collation,
    hint: command.hint,
    context: filterContext(request, collection),
  };
  const verbosity = show(request.command.verbosity ?? 'allPlansExecution').replaceAll('"', '');
  if (!['queryPlanner', 'executionStats', 'allPlansExecution'].includes(verbosity))
    throw badValue(`Verbosity must be queryPlanner, executionStats or allPlansExecution, not ${verbosity}`);
  const prepared = collection ? prepare(collection, selection) : null;
  const queryPlanner = {
    namespace: `${request.db}.${name}`,
    parsedQuery: selection.filter ?? {},
    winningPlan: prepared ? stagesOf(prepared, selection) : { stage: 'EOF' },
    rejectedPlans: [],
  };
  const serverInfo = { host: 'embedded', version: 'embedded' };
  if (verbosity === 'queryPlanner') return { explainVersion: '1', queryPlanner, command, serverInfo };
  const effort: Effort = { keys: 0, documents: 0 };
  const started = performance.now();
  let returned = 0;
  if (collection) for (const _found of select(collection, selection, request.reader, effort)) returned++;
  const executionStats = {
    executionSuccess: true,
    nReturned: returned,
    executionTimeMillis: Math.round(performance.now() - started),
    totalKeysExamined: effort.keys,
    totalDocsExamined: effort.documents,
  };
  return { explainVersion: '1', queryPlanner, executionStats, command, serverInfo };
}

function stagesOf({ plan, sort, filter }: PreparedSelection, selection: Selection): Document {
  const reading: Document = plan ? planStage(plan) : { stage: 'COLLSCAN', direction: 'forward' };
  if (Object.keys(filter).length && !(plan?.exact === true)) reading.filter = filter;
  const sorted: Document =
    sort && !plan?.sorted ? { stage: 'SORT', sortPattern: selection.sort, inputStage: reading } : reading;
  const skipped: Document = selection.skip
    ? { stage: 'SKIP', skipAmount: selection.skip, inputStage: sorted }
    : sorted;
  return selection.limit ? { stage: 'LIMIT', limitAmount: selection.limit, inputStage: skipped } : skipped;
}

function planStage(plan: Plan): Document {
  if (plan.kind === 'union')
    return { stage: 'FETCH', inputStage: { stage: 'OR', inputStages: plan.plans.map(indexStage) } };
  return { stage: 'FETCH', inputStage: indexStage(plan) };
}

function indexStage({ index, backwards, ranges, point }: IndexPlan): Document {
  return {
    stage: 'IXSCAN',
    keyPattern: index.key,
    indexName: index.name,
    isMultiKey: index.multikey,
    isUnique: index.unique,
    isSparse: index.sparse,
    isPartial: index.partialFilter !== null,
    direction: backwards ? 'backward' : 'forward',
    pointLookups: point,
    ranges: ranges.length,
    keyBounds: ranges.slice(0, 5).map(boundsText),
  };
}

function boundsText({ low, high }: KeyRange): string {
  return `[${low.toString('hex')}, ${high.toString('hex')})`;
}
