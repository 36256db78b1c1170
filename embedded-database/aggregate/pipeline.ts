import { compileFilter, type FilterContext } from '../query/filter.ts';
import type { Catalogue, Collection } from '../engine/catalogue.ts';
import { count } from '../engine/count.ts';
import type { ReaderSource } from '../engine/rows.ts';
import { refuseLate, select, type Selection } from '../engine/select.ts';
import { type Collation, parseCollation } from '../values/collation.ts';
import { type Document, isDocument } from '../values/document.ts';
import { failedToParse, location, MongoError } from '../values/mongo-error.ts';
import { compileExpression } from './expressions.ts';
import { bucket, group, isNativeGroup } from './group.ts';
import { lookup } from './lookup.ts';
import { MINGO_STAGES, runWithMingo } from './mingo-stages.ts';
import { splitHead } from './pushdown.ts';
import { sortDocuments } from './sort.ts';
import {
  addFields,
  change,
  concatenate,
  keep,
  limit,
  project,
  replaceRoot,
  sample,
  skip,
  unset,
  unwind,
} from './stages.ts';

type Documents = Iterable<Document>;
/** Carries out `$out` and `$merge`, which only the writing thread can. */
type WriteStage = (stage: '$out' | '$merge', spec: unknown, documents: Documents) => void;

/** Where a pipeline reads from, and under which circumstances. */
export interface PipelineSource {
  catalogue: Catalogue;
  db: string;
  reader: ReaderSource;
  collation?: unknown;
  variables: Document;
  deadline?: number;
  write?: WriteStage;
  visible(collection: Collection): boolean;
}

const REFUSED_STAGES: Record<string, number> = {
  $changeStream: 40573,
  $geoNear: 40324,
  $search: 40324,
  $searchMeta: 40324,
  $vectorSearch: 40324,
  $currentOp: 40324,
  $listSessions: 40324,
};

/** Runs aggregation pipelines: the head goes to the planner, common stages are computed here, rare ones by mingo. */
export class Pipeline {
  private readonly collation: Collation | null;
  private readonly context: FilterContext;

  constructor(private readonly source: PipelineSource) {
    this.collation = parseCollation(source.collation);
    this.context = {
      collation: this.collation,
      expression: (expression) => compileExpression(expression, source.variables),
    };
  }

  /** The result of a pipeline on a collection. */
  from(name: string, pipeline: readonly unknown[]): Documents {
    const { selection, rest, countAs } = splitHead(pipeline);
    const collection = this.collection(name);
    if (countAs) {
      const counted = collection ? count(collection, this.selection(selection), this.source.reader) : 0;
      return counted ? [{ ...countAs.constant, [countAs.field]: counted }] : [];
    }
    return this.run(collection ? this.find(collection, selection) : [], rest);
  }

  /** The result of a pipeline on documents. */
  run(documents: Documents, pipeline: readonly unknown[]): Documents {
    let result = documents;
    for (const stage of pipeline) {
      if (!isDocument(stage) || Object.keys(stage).length !== 1)
        throw location(40323, 'A pipeline stage specification object must contain exactly one field.');
      for (const [name, spec] of Object.entries(stage)) result = this.stage(result, name, spec);
    }
    return result;
  }

  private stage(documents: Documents, name: string, spec: unknown): Documents {
    const { variables } = this.source;
    switch (name) {
      case '$match':
        return keep(documents, compileFilter(spec, this.context));
      case '$sort':
        return this.sort(documents, spec);
      case '$limit':
        return limit(documents, spec);
      case '$skip':
        return skip(documents, spec);
      case '$count':
        return countDocuments(documents, spec);
      case '$group':
        return isDocument(spec) && isNativeGroup(spec)
          ? group(documents, spec, variables)
          : this.mingo(documents, name, spec);
      case '$sortByCount':
        return this.sort(group(documents, { _id: spec, count: { $sum: 1 } }, variables), { count: -1 });
      case '$bucket':
        return bucket(documents, spec, variables);
      case '$unwind':
        return unwind(documents, spec);
      case '$addFields':
      case '$set':
        return this.changed(documents, name, spec, addFields(spec, variables));
      case '$project':
        return this.changed(documents, name, spec, project(spec, this.context));
      case '$unset':
        return change(documents, unset(spec));
      case '$replaceRoot':
        return change(documents, replaceRoot(isDocument(spec) ? spec.newRoot : undefined, variables));
      case '$replaceWith':
        return change(documents, replaceRoot(spec, variables));
      case '$facet':
        return this.facet(documents, spec);
      case '$lookup':
        return lookup(documents, spec, this.lookupSource());
      case '$unionWith':
        return concatenate(documents, () => this.union(spec));
      case '$sample':
        return sample(documents, spec);
      case '$out':
      case '$merge':
        return this.write(name, spec, documents);
      default:
        return this.rareStage(documents, name, spec);
    }
  }

  private rareStage(documents: Documents, name: string, spec: unknown): Documents {
    if (MINGO_STAGES.has(name)) return this.mingo(documents, name, spec);
    const refused = REFUSED_STAGES[name];
    if (refused !== undefined)
      throw location(refused, `The ${name} stage is not supported by the embedded database`);
    throw location(40324, `Unrecognized pipeline stage name: '${name}'`);
  }

  private changed(
    documents: Documents,
    name: string,
    spec: unknown,
    native: ((document: Document) => Document) | null,
  ): Documents {
    return native ? change(documents, native) : this.mingo(documents, name, spec);
  }

  private mingo(documents: Documents, name: string, spec: unknown): Documents {
    return runWithMingo(documents, name, spec, this.source.variables, (from) => {
      const collection = this.collection(from);
      return collection ? [...this.find(collection, {})] : [];
    });
  }

  private facet(documents: Documents, spec: unknown): Documents {
    if (!isDocument(spec)) throw location(40169, 'the $facet specification must be an object');
    const all = [...documents];
    return [
      Object.fromEntries(
        Object.entries(spec).map(([name, pipeline]) => {
          if (!Array.isArray(pipeline))
            throw location(40171, `arguments to $facet must be arrays, ${name} is not`);
          return [name, [...this.run(all, pipeline)]];
        }),
      ),
    ];
  }

  private union(spec: unknown): Documents {
    const given = typeof spec === 'string' ? { coll: spec } : spec;
    if (!isDocument(given))
      throw failedToParse('the $unionWith stage specification must be an object or string');
    const pipeline = Array.isArray(given.pipeline) ? given.pipeline : [];
    return typeof given.coll === 'string' ? this.from(given.coll, pipeline) : this.run([], pipeline);
  }

  private write(name: '$out' | '$merge', spec: unknown, documents: Documents): Documents {
    if (!this.source.write) throw new MongoError(72, 'InvalidOptions', `${name} is not allowed here`);
    this.source.write(name, spec, documents);
    return [];
  }

  private sort(documents: Documents, spec: unknown): Document[] {
    return sortDocuments(documents, spec, this.collation);
  }

  private collection(name: string): Collection | undefined {
    const found = this.source.catalogue.find(this.source.db, name);
    return found && this.source.visible(found) ? found : undefined;
  }

  private selection(selection: Selection): Selection {
    const { collation, variables, deadline } = this.source;
    return {
      ...selection,
      collation,
      deadline,
      context: this.context,
      variables: Object.keys(variables).length ? variables : undefined,
    };
  }

  private *find(collection: Collection, selection: Selection): Generator<Document> {
    for (const { document } of select(collection, this.selection(selection), this.source.reader))
      yield document;
    refuseLate(this.source.deadline);
  }

  private lookupSource() {
    return {
      variables: this.source.variables,
      collection: (name: string) => this.collection(name),
      find: (collection: Collection, filter: Document) => this.find(collection, { filter }),
      run: (
        pipeline: readonly unknown[],
        on: { documents?: Document[]; from?: string },
        variables: Document,
      ) => {
        const inner = new Pipeline({ ...this.source, variables });
        return on.from === undefined
          ? inner.run(on.documents ?? [], pipeline)
          : inner.from(on.from, pipeline);
      },
    };
  }
}

function countDocuments(documents: Documents, field: unknown): Document[] {
  if (typeof field !== 'string' || !field || field.startsWith('$') || field.includes('.'))
    throw location(40157, 'the count field must be a non-empty string without $ and dots');
  let counted = 0;
  for (const _document of documents) counted++;
  return counted ? [{ [field]: counted }] : [];
}
