import { Schema } from 'mongoose';
import { ANSWER_STANDINGS } from '#app/domain/statements/statement.ts';
import type { UnsavedText } from '#app/domain/statements/writing/unsaved-text.ts';
import { defineModel } from './define-model.server.ts';

const required = { type: String, required: true } as const;

const schema = new Schema<UnsavedText>(
  {
    organisationId: required,
    personId: required,
    statementId: required,
    questionId: required,
    standing: { type: String, enum: ANSWER_STANDINGS, required: true },
    text: { type: String, default: '' },
    comment: { type: String, default: '' },
    title: { type: String, default: '' },
    version: { type: Number, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'statementDrafts' },
);
schema.index({ organisationId: 1, personId: 1, statementId: 1, questionId: 1 }, { unique: true });

const DraftModel = defineModel('StatementDraft', schema);

type Place = Pick<UnsavedText, 'organisationId' | 'personId' | 'statementId' | 'questionId'>;

/** Keeps what a person typed to a question in place of what was kept before. */
export async function keepUnsaved(draft: UnsavedText): Promise<void> {
  const { organisationId, personId, statementId, questionId } = draft;
  await DraftModel.updateOne(
    { organisationId, personId, statementId, questionId },
    { $set: draft },
    { upsert: true },
  );
}

export async function unsavedOf(place: Place): Promise<UnsavedText | null> {
  const row = await DraftModel.findOne(place).lean<UnsavedText>();
  if (!row) return null;
  const { standing, text, comment, title, version, at } = row;
  return { ...place, standing, text, comment, title, version, at };
}

/** Forgets what was kept for the person and question. */
export async function forgetUnsaved(place: Place): Promise<void> {
  await DraftModel.deleteOne(place);
}
