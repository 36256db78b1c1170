import { Pipeline } from '../../aggregate/pipeline.ts';
import { encode } from '../../values/codec.ts';
import { type Document, isDocument } from '../../values/document.ts';
import { failedToParse, location, typeMismatch } from '../../values/mongo-error.ts';
import type { Reply, Request } from '../request.ts';
import { explain } from './explain.ts';
import { batchSizeOf } from './selection.ts';

/** True when the pipeline ends in a stage that writes. */
export function writesOut(pipeline: unknown): boolean {
  return (
    Array.isArray(pipeline) &&
    pipeline.some((stage) => isDocument(stage) && ('$out' in stage || '$merge' in stage))
  );
}

/** The documents of an aggregate command; `write` carries out `$out` and `$merge`. */
export function aggregation(
  request: Request,
  write?: (stage: '$out' | '$merge', spec: unknown, documents: Iterable<Document>) => void,
): Iterable<Document> {
  const { command, database } = request;
  if (!Array.isArray(command.pipeline)) throw typeMismatch("'pipeline' option must be specified as an array");
  const last = command.pipeline.findIndex((stage) => writesOut([stage]));
  if (last >= 0 && last !== command.pipeline.length - 1)
    throw location(40601, '$out and $merge can only be the final stage in the pipeline');
  const pipeline = new Pipeline({
    catalogue: database.catalogue,
    db: request.db,
    reader: request.reader,
    collation: command.collation,
    variables: { NOW: new Date(), ...request.variables },
    deadline: request.deadline,
    write,
    visible: (collection) => request.sees(collection),
  });
  return typeof command.aggregate === 'string'
    ? pipeline.from(command.aggregate, command.pipeline)
    : pipeline.run([], command.pipeline);
}

/** The cursor reply of an aggregate command. */
export function aggregateReply(request: Request, documents: Iterable<Document>): Reply {
  const { command } = request;
  if (command.cursor !== undefined && !isDocument(command.cursor))
    throw typeMismatch("'cursor' field must be an object");
  if (command.cursor === undefined && command.explain !== true)
    throw failedToParse("The 'cursor' option is required, except for aggregate with the explain argument");
  const batchSize = isDocument(command.cursor) ? batchSizeOf(command.cursor.batchSize) : undefined;
  return request.database.cursors.open(encoded(documents), {
    namespace: `${request.db}.${typeof command.aggregate === 'string' ? command.aggregate : '$cmd.aggregate'}`,
    batchSize,
    singleBatch: false,
    insideTransaction: request.insideTransaction,
  });
}

function* encoded(documents: Iterable<Document>): Generator<Buffer> {
  for (const document of documents) yield encode(document);
}

/** An aggregate command that only reads. */
export function aggregate(request: Request): Reply {
  if (request.command.explain === true) return explain(request, { ...request.command });
  return aggregateReply(request, aggregation(request));
}
