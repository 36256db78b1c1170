import { Schema } from 'mongoose';
import type { DigestChoice } from '#app/domain/notifications/digest.ts';
import { defineModel } from './define-model.server.ts';

const text = { type: String, required: true } as const;

const schema = new Schema<DigestChoice>(
  {
    organisationId: text,
    personId: text,
    rhythm: text,
    language: text,
    toldUpTo: { type: Date, required: true },
    lastPeriod: { type: String, default: null },
  },
  { versionKey: false, collection: 'digestChoices' },
);
schema.index({ organisationId: 1, personId: 1 }, { unique: true });
schema.index({ rhythm: 1 });

const DigestChoiceModel = defineModel('DigestChoice', schema);

/** What a person chose; null when nothing yet. */
export async function digestChoiceOf(organisationId: string, personId: string): Promise<DigestChoice | null> {
  const row = await DigestChoiceModel.findOne({ organisationId, personId }).lean();
  return row === null ? null : toChoice(row);
}

export async function keepDigestChoice({ organisationId, personId, ...choice }: DigestChoice): Promise<void> {
  await DigestChoiceModel.updateOne({ organisationId, personId }, { $set: choice }, { upsert: true });
}

/** Everybody who wants digests, of all organisations. */
export async function digestsWanted(): Promise<DigestChoice[]> {
  const rows = await DigestChoiceModel.find({ rhythm: { $ne: 'off' } })
    .sort({ organisationId: 1, personId: 1 })
    .lean();
  return rows.map(toChoice);
}

/**
 * Takes the digest of a period for whoever asks first.
 *
 * @returns false when another has it, or none is wanted any more
 */
export async function claimDigest(
  { organisationId, personId, rhythm }: DigestChoice,
  period: string,
): Promise<boolean> {
  const { modifiedCount } = await DigestChoiceModel.updateOne(
    { organisationId, personId, rhythm, lastPeriod: { $ne: period } },
    { $set: { lastPeriod: period } },
  );
  return modifiedCount === 1;
}

/** Gives a period back whose letter was not taken. */
export async function releaseDigest({ organisationId, personId, lastPeriod }: DigestChoice, period: string) {
  await DigestChoiceModel.updateOne(
    { organisationId, personId, lastPeriod: period },
    { $set: { lastPeriod } },
  );
}

/** Says up to which moment the person has been told. */
export async function setToldUpTo({ organisationId, personId }: DigestChoice, toldUpTo: Date): Promise<void> {
  await DigestChoiceModel.updateOne({ organisationId, personId }, { $set: { toldUpTo } });
}

function toChoice(row: DigestChoice): DigestChoice {
  const { organisationId, personId, rhythm, language, toldUpTo, lastPeriod } = row;
  return { organisationId, personId, rhythm, language, toldUpTo, lastPeriod: lastPeriod ?? null };
}
