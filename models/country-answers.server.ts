import { Schema } from 'mongoose';
import { REGIMES } from '#app/domain/statements/regime.ts';
import type { CountryRecord } from '#app/domain/statements/variants/country-record.ts';
import { defineModel } from './define-model.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

const required = { type: String, required: true } as const;

const schema = new Schema<CountryRecord>(
  {
    organisationId: required,
    statementId: required,
    regime: { type: String, enum: REGIMES, required: true },
    answers: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
    editedByName: { type: String, default: '' },
    editedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, collection: 'countryAnswers' },
);
schema.index({ organisationId: 1, statementId: 1, regime: 1 }, { unique: true });

const CountryModel = defineModel('CountryAnswers', schema);

/** The answers of a statement for other countries. */
export const countryWork = workOfStatement(CountryModel);

/** What was answered in fields for each other country of a statement, in no order. */
export async function countryAnswersOf(
  organisationId: string,
  statementId: string,
): Promise<CountryRecord[]> {
  const rows = await CountryModel.find({ organisationId, statementId }).lean();
  return rows.map(toRecord);
}

/** Keeps a record whose version is one above the one that stands; false when somebody else was first. */
export async function keepCountryAnswers(record: CountryRecord): Promise<boolean> {
  const { organisationId, statementId, regime, version } = record;
  const place = { organisationId, statementId, regime };
  if (version === 1) {
    if (await CountryModel.exists(place)) return false;
    await CountryModel.create([record]);
    return true;
  }
  const result = await CountryModel.updateOne({ ...place, version: version - 1 }, { $set: record });
  return result.matchedCount === 1;
}

function toRecord(row: CountryRecord): CountryRecord {
  const { organisationId, statementId, regime, answers, version, editedByName, editedAt } = row;
  return { organisationId, statementId, regime, answers, version, editedByName, editedAt };
}
