import { isObjectIdOrHexString, Schema, type Types } from 'mongoose';
import { IMPORT_STATES, type ImportRecord } from '#app/domain/suppliers/import/import-record.ts';
import { defineModel } from './define-model.server.ts';

type ImportFields = Omit<ImportRecord, 'id'>;
type ImportRow = ImportFields & { _id: Types.ObjectId };

const mixed = { type: Schema.Types.Mixed, required: true };

const schema = new Schema<ImportFields>(
  {
    organisationId: { type: String, required: true },
    personId: { type: String, required: true },
    fileName: { type: String, required: true },
    fileId: { type: String, required: true },
    size: { type: Number, required: true },
    contentHash: { type: String, required: true },
    state: { type: String, enum: IMPORT_STATES, required: true },
    facts: mixed,
    shape: mixed,
    mapping: mixed,
    currency: { type: String, default: null },
    remembered: { type: Boolean, default: false },
    batches: mixed,
    jobId: { type: String, default: null },
    screeningJobId: { type: String, default: null },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, collection: 'imports' },
);
schema.index({ organisationId: 1, createdAt: -1 });

const ImportModel = defineModel('Import', schema);

export async function addImport(record: Omit<ImportRecord, 'id'>): Promise<string> {
  const [document] = await ImportModel.create([record]);
  if (!document) throw new Error('The store kept no import');
  return document._id.toHexString();
}

export async function importWithId(organisationId: string, id: string): Promise<ImportRecord | null> {
  if (!isObjectIdOrHexString(id)) return null;
  const row = await ImportModel.findOne({ _id: id, organisationId }).lean();
  return row ? toImport(row) : null;
}

/** An organisation's imports, newest first. */
export async function importsOf(organisationId: string, limit: number): Promise<ImportRecord[]> {
  const rows = await ImportModel.find({ organisationId }).sort({ createdAt: -1 }).limit(limit).lean();
  return rows.map(toImport);
}

type ImportChange = Partial<
  Pick<ImportRecord, 'state' | 'mapping' | 'currency' | 'batches' | 'jobId' | 'screeningJobId' | 'updatedAt'>
>;

export async function changeImport(
  organisationId: string,
  id: string,
  change: ImportChange,
  expected?: { states: ImportRecord['state'][] },
): Promise<boolean> {
  const states = expected ? { state: { $in: expected.states } } : {};
  const result = await ImportModel.updateOne({ _id: id, organisationId, ...states }, { $set: change });
  return result.matchedCount === 1;
}

/** Notes that one batch was saved, and what came of its rows. */
export async function noteSavedBatch(
  organisationId: string,
  id: string,
  number: number,
  batch: ImportRecord['batches'][number],
): Promise<void> {
  await ImportModel.updateOne({ _id: id, organisationId }, { $set: { [`batches.${number}`]: batch } });
}

function toImport({ _id, ...fields }: ImportRow): ImportRecord {
  return { id: _id.toHexString(), ...fields };
}
