import { Schema } from 'mongoose';
import { RegistryAnswers } from '#app/domain/statements/registry/answers.ts';
import type { RegistryRecord } from '#app/domain/statements/registry/registry-record.ts';
import { defineModel } from './define-model.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

type Row = Omit<RegistryRecord, 'answers'> & { answers: Record<string, unknown> };

const required = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: required,
    statementId: required,
    answers: { type: Schema.Types.Mixed, default: {} },
    versions: { type: Schema.Types.Mixed, default: {} },
    editedByName: { type: String, default: '' },
    editedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, collection: 'registryAnswers' },
);
schema.index({ organisationId: 1, statementId: 1 }, { unique: true });

const RegistryModel = defineModel('RegistryAnswers', schema);

/** The answers of a statement for the government registry. */
export const registryWork = workOfStatement(RegistryModel);

/** What was typed for the registry of one statement, or null while nothing was. */
export async function registryAnswersOf(
  organisationId: string,
  statementId: string,
): Promise<RegistryRecord | null> {
  const row = await RegistryModel.findOne({ organisationId, statementId }).lean();
  return row ? toRecord(row) : null;
}

/** One page of the form as it is saved: its fields, and the version that it had when it was opened; 0 for none. */
type SavedPage = {
  page: string;
  fields: Readonly<Record<string, unknown>>;
  expectedVersion: number;
  editedByName: string;
  editedAt: Date;
};

/**
 * Keeps the fields of one page of the form, if nobody saved that page since it was opened. Call it inside a transaction.
 * False when somebody did; then nothing is written.
 */
export async function keepRegistryPage(
  organisationId: string,
  statementId: string,
  { page, fields, expectedVersion, editedByName, editedAt }: SavedPage,
): Promise<boolean> {
  const place = { organisationId, statementId };
  const answers = Object.entries(fields).map(([field, value]) => [`answers.${field}`, value]);
  const change = {
    ...Object.fromEntries(answers),
    [`versions.${page}`]: expectedVersion + 1,
    editedByName,
    editedAt,
  };
  if (!(await RegistryModel.exists(place)))
    await RegistryModel.create([{ ...place, answers: {}, versions: {}, editedByName, editedAt }]);
  const asOpened = expectedVersion === 0 ? { $exists: false } : expectedVersion;
  const result = await RegistryModel.updateOne(
    { ...place, [`versions.${page}`]: asOpened },
    { $set: change },
  );
  return result.matchedCount === 1;
}

function toRecord(row: Row): RegistryRecord {
  const { organisationId, statementId, answers, versions, editedByName, editedAt } = row;
  return {
    organisationId,
    statementId,
    answers: RegistryAnswers.parse(answers),
    versions: { ...versions },
    editedByName,
    editedAt,
  };
}
