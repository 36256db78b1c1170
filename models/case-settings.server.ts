import { Schema, type Types } from 'mongoose';
import type { CaseSettings } from '#app/domain/screening/cases/case-settings.ts';
import { defineModel } from './define-model.server.ts';

type Row = CaseSettings & { organisationId: string };
type Stored = Row & { _id: Types.ObjectId };

const schema = new Schema<Row>(
  {
    organisationId: { type: String, required: true, unique: true },
    fourEyes: { type: Boolean, required: true },
    dueStrong: { type: Number, required: true },
    duePossible: { type: Number, required: true },
  },
  { versionKey: false, collection: 'caseSettings' },
);

const CaseSettingsModel = defineModel('CaseSettings', schema);

/** The organisation's own settings, or null while it has changed nothing. */
export async function caseSettingsOf(organisationId: string): Promise<CaseSettings | null> {
  const row = await CaseSettingsModel.findOne({ organisationId }).lean<Stored>();
  if (row === null) return null;
  const { fourEyes, dueStrong, duePossible } = row;
  return { fourEyes, dueStrong, duePossible };
}

export async function saveCaseSettings(organisationId: string, settings: CaseSettings): Promise<void> {
  await CaseSettingsModel.updateOne({ organisationId }, { $set: settings }, { upsert: true });
}
