import { Aggregator } from 'mingo/aggregator';
import { type Document, isDocument } from '../values/document.ts';
import { mingoOptions, prepareExpression, refuseScripts } from './expressions.ts';

/** Stages that mingo computes: rare ones, and common ones in forms that are not computed here. */
export const MINGO_STAGES = new Set([
  '$addFields',
  '$set',
  '$project',
  '$bucketAuto',
  '$redact',
  '$graphLookup',
  '$fill',
  '$densify',
  '$group',
  '$setWindowFields',
  '$documents',
]);

/** Stages whose document is expressions throughout, so that unknown operators in it can be refused. */
const EXPRESSION_STAGES = new Set(['$addFields', '$set', '$project', '$group', '$bucketAuto']);

/** One stage by mingo; `collection` gives the documents of another collection by name. */
export function runWithMingo(
  documents: Iterable<Document>,
  stage: string,
  spec: unknown,
  variables: Document,
  collection: (name: string) => Document[],
): Iterable<Document> {
  refuseScripts(spec);
  const given = EXPRESSION_STAGES.has(stage) ? prepareExpression(spec) : spec;
  // mingo wants its script switch on for every window stage; that the stage holds no script was checked above.
  const options = {
    ...mingoOptions(variables),
    scriptEnabled: stage === '$setWindowFields',
    collectionResolver: collection,
  };
  return results(new Aggregator([{ [stage]: given }], options).stream([...documents]));
}

function* results(stream: { next(): { done?: boolean; value?: unknown } }): Generator<Document> {
  for (;;) {
    const { done, value } = stream.next();
    if (done) return;
    if (isDocument(value)) yield value;
  }
}
