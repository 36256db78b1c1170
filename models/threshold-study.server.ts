import { Schema } from 'mongoose';
import type { ThresholdStudy } from '#app/domain/screening/threshold/threshold-study.ts';
import { defineModel } from './define-model.server.ts';

const text = { type: String, required: true } as const;
const count = { type: Number, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;

const schema = new Schema<ThresholdStudy>(
  {
    organisationId: text,
    at: { type: Date, required: true },
    personName: text,
    engine: text,
    lists: [Schema.Types.Mixed],
    suppliers: count,
    cut: count,
    bySupplier: [Number],
    findings: mixed,
    confirmed: [Schema.Types.Mixed],
    samples: mixed,
  },
  { versionKey: false, collection: 'thresholdStudies', minimize: false },
);
schema.index({ organisationId: 1 }, { unique: true });

const ThresholdStudyModel = defineModel('ThresholdStudy', schema);

/** Keeps an organisation's study in the place of the one before. */
export async function keepThresholdStudy(study: ThresholdStudy): Promise<void> {
  const { organisationId } = study;
  await ThresholdStudyModel.updateOne({ organisationId }, { $set: study }, { upsert: true });
}

export async function thresholdStudyOf(organisationId: string): Promise<ThresholdStudy | null> {
  return ThresholdStudyModel.findOne({ organisationId }, { _id: 0 }).lean<ThresholdStudy>();
}
