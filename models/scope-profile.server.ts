import { Schema, type Types } from 'mongoose';
import { REFORM_OFF, type ReformSwitch } from '#app/domain/statements/regimes/reform-bill.ts';
import { ScopeProfile } from '#app/domain/statements/regimes/scope-profile.ts';
import { defineModel } from './define-model.server.ts';

type Row = {
  organisationId: string;
  answers: Partial<ScopeProfile>;
  reform: ReformSwitch;
  savedAt: Date;
};
type Stored = Row & { _id: Types.ObjectId };

const schema = new Schema<Row>(
  {
    organisationId: { type: String, required: true, unique: true },
    answers: { type: Schema.Types.Mixed, default: {} },
    reform: {
      type: new Schema<ReformSwitch>(
        { on: { type: Boolean, required: true }, from: { type: String, default: null } },
        { _id: false, id: false },
      ),
      default: null,
    },
    savedAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'scopeProfiles', minimize: false },
);

const ScopeProfileModel = defineModel('ScopeProfile', schema);

/** What an organisation has said of itself, its switch of the reform, and when it was saved last (null: never). */
export async function scopeProfileOf(
  organisationId: string,
): Promise<{ profile: ScopeProfile; reform: ReformSwitch; savedAt: Date | null }> {
  const row = await ScopeProfileModel.findOne({ organisationId }).lean<Stored>();
  return {
    profile: ScopeProfile.parse(row?.answers ?? {}),
    reform: row?.reform ? { on: row.reform.on, from: row.reform.from } : REFORM_OFF,
    savedAt: row?.savedAt ?? null,
  };
}

/** Sets some answers and leaves the others as they are. */
export async function keepScopeAnswers(
  organisationId: string,
  answers: Partial<ScopeProfile>,
  savedAt: Date,
): Promise<void> {
  const set = Object.fromEntries(Object.entries(answers).map(([key, value]) => [`answers.${key}`, value]));
  await ScopeProfileModel.updateOne(
    { organisationId },
    { $set: { ...set, savedAt } },
    { upsert: true, setDefaultsOnInsert: false },
  );
}

export async function keepReformSwitch(
  organisationId: string,
  reform: ReformSwitch,
  savedAt: Date,
): Promise<void> {
  await ScopeProfileModel.updateOne(
    { organisationId },
    { $set: { reform, savedAt } },
    { upsert: true, setDefaultsOnInsert: false },
  );
}
