import { Schema } from 'mongoose';
import { defineModel } from './define-model.server.ts';

type Row = { organisationId: string; keptMonths: number };

const schema = new Schema<Row>(
  {
    organisationId: { type: String, required: true, unique: true },
    keptMonths: { type: Number, required: true },
  },
  { versionKey: false, collection: 'requestRetentions' },
);

const RequestRetentionModel = defineModel('RequestRetention', schema);

/** For how many months an organisation keeps who asked, or null while it has set nothing. */
export async function keptMonthsOf(organisationId: string): Promise<number | null> {
  const row = await RequestRetentionModel.findOne({ organisationId }).lean();
  return row?.keptMonths ?? null;
}

export async function saveKeptMonths(organisationId: string, keptMonths: number): Promise<void> {
  await RequestRetentionModel.updateOne({ organisationId }, { $set: { keptMonths } }, { upsert: true });
}
