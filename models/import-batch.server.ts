import { Schema } from 'mongoose';
import type { PlannedRow } from '#app/domain/suppliers/import/planned-row.ts';
import { defineModel } from './define-model.server.ts';

/** Rows of one import that are saved in one transaction; `number` counts from 0. */
export type ImportBatch = { organisationId: string; importId: string; number: number; rows: PlannedRow[] };

const schema = new Schema<ImportBatch>(
  {
    organisationId: { type: String, required: true },
    importId: { type: String, required: true },
    number: { type: Number, required: true },
    rows: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false, minimize: false, collection: 'import_batches' },
);
schema.index({ importId: 1, number: 1 }, { unique: true });

const ImportBatchModel = defineModel('ImportBatch', schema);

export async function addImportBatches(batches: readonly ImportBatch[]): Promise<void> {
  if (batches.length > 0) await ImportBatchModel.insertMany(batches, { lean: true });
}

export async function removeImportBatches(organisationId: string, importId: string): Promise<void> {
  await ImportBatchModel.deleteMany({ organisationId, importId });
}

export async function importBatch(
  organisationId: string,
  importId: string,
  number: number,
): Promise<PlannedRow[]> {
  const row = await ImportBatchModel.findOne({ organisationId, importId, number }).lean();
  return row?.rows ?? [];
}

export async function changeImportBatch({
  organisationId,
  importId,
  number,
  rows,
}: ImportBatch): Promise<void> {
  await ImportBatchModel.updateOne({ organisationId, importId, number }, { $set: { rows } });
}
