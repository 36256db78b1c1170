import { Schema, type Types } from 'mongoose';
import type { ThresholdChoice } from '#app/domain/screening/threshold/threshold-choice.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<ThresholdChoice, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    threshold: { type: Number, required: true },
    reason: text,
    personId: text,
    personName: text,
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'thresholdChoices' },
);
schema.index({ organisationId: 1, at: -1 });

const ThresholdChoiceModel = defineModel('ThresholdChoice', schema);

/** Adds a choice under an id made beforehand. Choices are never changed, only followed by another. */
export async function addThresholdChoice({ id, ...row }: ThresholdChoice): Promise<void> {
  await ThresholdChoiceModel.create([{ _id: id, ...row }]);
}

/** An organisation's choices, the newest first. */
export async function thresholdChoices(organisationId: string, limit: number): Promise<ThresholdChoice[]> {
  const rows = await ThresholdChoiceModel.find({ organisationId })
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .lean<Stored[]>();
  return rows.map(({ _id, ...row }) => ({ id: String(_id), ...row }));
}
