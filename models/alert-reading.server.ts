import { Schema } from 'mongoose';
import { defineModel } from './define-model.server.ts';

/** Up to which moment a person has read the alerts of an organisation. */
type AlertReading = { organisationId: string; personId: string; readUpTo: Date };

const text = { type: String, required: true } as const;

const schema = new Schema<AlertReading>(
  { organisationId: text, personId: text, readUpTo: { type: Date, required: true } },
  { versionKey: false, collection: 'alertReadings' },
);
schema.index({ organisationId: 1, personId: 1 }, { unique: true });

const AlertReadingModel = defineModel('AlertReading', schema);

/** Null when the person has read none yet. */
export async function readUpTo(organisationId: string, personId: string): Promise<Date | null> {
  const row = await AlertReadingModel.findOne({ organisationId, personId }).lean();
  return row?.readUpTo ?? null;
}

/** Moves the mark on; it never goes back. */
export async function setReadUpTo(organisationId: string, personId: string, moment: Date): Promise<void> {
  await AlertReadingModel.updateOne(
    { organisationId, personId },
    { $max: { readUpTo: moment } },
    { upsert: true },
  );
}
