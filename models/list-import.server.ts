import { Schema, type Types } from 'mongoose';
import type { ListImport } from '#app/domain/screening/lists/list-import.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<ListImport, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    personId: { type: String, default: null },
    personName: text,
    list: text,
    title: text,
    format: text,
    way: text,
    from: text,
    files: [new Schema({ id: text, name: text, size: { type: Number, required: true } }, { _id: false })],
    state: text,
    preview: { type: Schema.Types.Mixed, default: null },
    jobId: { type: String, default: null },
    versionId: { type: String, default: null },
    overruledBecause: { type: String, default: null },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, collection: 'listImports' },
);
schema.index({ organisationId: 1, list: 1, createdAt: -1 });

const ListImportModel = defineModel('ListImport', schema);

export async function addListImport({ id, ...row }: ListImport): Promise<void> {
  await ListImportModel.create([{ _id: id, ...row }]);
}

export async function listImport(organisationId: string, id: string): Promise<ListImport | null> {
  const row = await ListImportModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : toListImport(row);
}

/** The newest first; those that wait for a person only, when asked. */
export async function listImports(organisationId: string, list?: string): Promise<ListImport[]> {
  const rows = await ListImportModel.find({ organisationId, ...(list === undefined ? {} : { list }) })
    .sort({ createdAt: -1 })
    .limit(20)
    .lean<Stored[]>();
  return rows.map(toListImport);
}

type Change = Partial<Pick<Row, 'state' | 'preview' | 'jobId' | 'versionId' | 'overruledBecause' | 'files'>>;

/** Changes an import that still is in one of the states; false when somebody was quicker. */
export async function changeListImport(
  organisationId: string,
  id: string,
  states: readonly ListImport['state'][],
  change: Change,
): Promise<boolean> {
  const result = await ListImportModel.updateOne(
    { _id: id, organisationId, state: { $in: states } },
    { $set: change },
  );
  return result.matchedCount === 1;
}

function toListImport({ _id, ...row }: Stored): ListImport {
  return { id: String(_id), ...row };
}
