import { Schema, type Types } from 'mongoose';
import type { CaseBatch } from '#app/domain/screening/cases/bulk.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<CaseBatch, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    personId: text,
    personName: text,
    at: { type: Date, required: true },
    order: { type: Schema.Types.Mixed, required: true },
    matchIds: { type: [String], required: true },
    refused: { type: Schema.Types.Mixed, default: [] },
    applied: { type: Number, required: true },
    changed: { type: Number, required: true },
  },
  { versionKey: false, collection: 'caseBatches', minimize: false },
);
schema.index({ organisationId: 1, at: -1 });

const BatchModel = defineModel('CaseBatch', schema);

/** Adds a batch under an id made beforehand. */
export async function addBatch({ id, ...row }: CaseBatch): Promise<void> {
  await BatchModel.create([{ _id: id, ...row }]);
}

export async function findBatch(organisationId: string, id: string): Promise<CaseBatch | null> {
  const row = await BatchModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : { ...row, id: String(row._id) };
}

/**
 * Notes how far a batch has come, provided that nobody else has gone on from there.
 *
 * @returns false when another worker took the same part
 */
export async function advanceBatch(
  { organisationId, id, applied }: Pick<CaseBatch, 'organisationId' | 'id' | 'applied'>,
  to: Pick<CaseBatch, 'applied' | 'changed' | 'refused'>,
): Promise<boolean> {
  const done = await BatchModel.updateOne({ _id: id, organisationId, applied }, { $set: to });
  return done.matchedCount === 1;
}
