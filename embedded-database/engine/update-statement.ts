import { ObjectId } from 'bson';
import { compileExpression } from '../aggregate/expressions.ts';
import { Pipeline, type PipelineSource } from '../aggregate/pipeline.ts';
import type { FilterContext } from '../query/filter.ts';
import { applyUpdate, isReplacement, refuseChangedId } from '../update/apply-update.ts';
import { documentFromFilter } from '../update/upsert.ts';
import { decodeExact, restoreNumberTypes } from '../values/codec.ts';
import { parseCollation } from '../values/collation.ts';
import { type Document, isDocument } from '../values/document.ts';
import { failedToParse } from '../values/mongo-error.ts';
import type { Catalogue, Collection } from './catalogue.ts';
import type { DocumentWriter } from './document-writer.ts';
import type { ReaderSource } from './rows.ts';
import { select, type Selection } from './select.ts';

/** One statement of an update command, or the update of findAndModify. */
export interface UpdateStatement {
  filter: unknown;
  update: unknown;
  multi: boolean;
  upsert: boolean;
  arrayFilters?: unknown;
  collation?: unknown;
  sort?: unknown;
  hint?: unknown;
  variables: Document;
}

/** What a statement did; before and after are of the last document. */
export interface UpdateOutcome {
  matched: number;
  modified: number;
  upsertedId?: unknown;
  before: Document | null;
  after: Document | null;
  /** The matched array position, for a positional projection. */
  position?: number;
}

/** What an update works with. */
export interface UpdateTools {
  catalogue: Catalogue;
  writer: DocumentWriter;
  reader: ReaderSource;
}

const UPDATE_STAGES = new Set(['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith']);

/** Carries out one update statement. All matching documents are found before the first one changes. */
export function runUpdate(
  collection: Collection,
  statement: UpdateStatement,
  tools: UpdateTools,
): UpdateOutcome {
  const context: FilterContext = { expression: (given) => compileExpression(given, statement.variables) };
  const change = changer(statement, context, tools, collection);
  if (statement.multi && isReplacement(statement.update))
    throw failedToParse('multi update is not supported for replacement-style update');
  const selection: Selection = {
    filter: statement.filter,
    sort: statement.sort,
    limit: statement.multi ? 0 : 1,
    collation: statement.collation,
    hint: statement.hint,
    variables: statement.variables,
    context,
  };
  const outcome: UpdateOutcome = { matched: 0, modified: 0, before: null, after: null };
  for (const found of [...select(collection, selection, tools.reader)]) {
    const exact = decodeExact(found.bytes);
    const after = change(exact, found.document, found.position);
    outcome.matched++;
    if (tools.writer.replace(collection, found.rowId, { bytes: found.bytes, document: exact }, after))
      outcome.modified++;
    outcome.before = exact;
    outcome.after = after;
    outcome.position = found.position;
  }
  return !outcome.matched && statement.upsert ? upsert(collection, statement, tools, context) : outcome;
}

type Change = (exact: Document, document: Document, position: number | undefined) => Document;

function changer(
  statement: UpdateStatement,
  context: FilterContext,
  tools: UpdateTools,
  collection: Collection,
): Change {
  const { update } = statement;
  if (Array.isArray(update)) {
    const run = updatePipeline(update, statement.variables, tools, collection);
    return (exact, document) => {
      const after = run(document);
      refuseChangedId(document, after);
      const restored = restoreNumberTypes(after, exact);
      return isDocument(restored) ? restored : after;
    };
  }
  if (!isDocument(update)) throw failedToParse('Update argument must be either an object or an array');
  const collation = parseCollation(statement.collation);
  return (exact, _document, position) =>
    applyUpdate(exact, update, {
      matched: position,
      arrayFilters: statement.arrayFilters,
      collation,
      context,
    });
}

/** An update by pipeline, with the six stages that may stand in one. */
export function updatePipeline(
  stages: readonly unknown[],
  variables: Document,
  tools: Pick<UpdateTools, 'catalogue' | 'reader'>,
  collection: Collection,
): (document: Document) => Document {
  for (const stage of stages) {
    const [name] = isDocument(stage) ? Object.keys(stage) : [];
    if (name === undefined || !UPDATE_STAGES.has(name))
      throw failedToParse(`${String(name)} is not allowed to be used within an update`);
  }
  const source: PipelineSource = {
    catalogue: tools.catalogue,
    reader: tools.reader,
    db: collection.db,
    variables,
    visible: () => true,
  };
  const pipeline = new Pipeline(source);
  return (document) => {
    for (const result of pipeline.run([document], stages)) return result;
    return document;
  };
}

function upsert(
  collection: Collection,
  statement: UpdateStatement,
  tools: UpdateTools,
  context: FilterContext,
): UpdateOutcome {
  const base = documentFromFilter(statement.filter);
  const collation = parseCollation(statement.collation);
  const { update } = statement;
  let made: Document;
  if (Array.isArray(update)) made = updatePipeline(update, statement.variables, tools, collection)(base);
  else if (!isDocument(update)) throw failedToParse('Update argument must be either an object or an array');
  else {
    const start = isReplacement(update) ? (base._id === undefined ? {} : { _id: base._id }) : base;
    made = applyUpdate(start, update, {
      inserting: true,
      arrayFilters: statement.arrayFilters,
      collation,
      context,
    });
  }
  const after = tools.writer.insert(collection, { _id: made._id ?? new ObjectId(), ...made });
  return { matched: 1, modified: 0, upsertedId: after._id, before: null, after };
}
