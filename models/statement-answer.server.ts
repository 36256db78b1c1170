import { Schema } from 'mongoose';
import { ANSWER_STANDINGS, type Answer } from '#app/domain/statements/statement.ts';
import { defineModel } from './define-model.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

const required = { type: String, required: true } as const;

const fields = {
  organisationId: required,
  statementId: required,
  questionId: required,
  standing: { type: String, enum: ANSWER_STANDINGS, required: true },
  text: { type: String, default: '' },
  version: { type: Number, required: true },
  editedBy: required,
  editedByName: required,
  editedAt: { type: Date, required: true },
};

const schema = new Schema<Answer>(fields, { versionKey: false, collection: 'statementAnswers' });
schema.index({ organisationId: 1, statementId: 1, questionId: 1 }, { unique: true });

const AnswerModel = defineModel('StatementAnswer', schema);

/** The answers of a statement. */
export const answerWork = workOfStatement(AnswerModel);

const editionSchema = new Schema<Answer>(fields, {
  versionKey: false,
  collection: 'statementAnswerEditions',
});
editionSchema.index({ organisationId: 1, statementId: 1, questionId: 1, version: 1 }, { unique: true });
editionSchema.index({ organisationId: 1, statementId: 1, editedAt: -1 });

const EditionModel = defineModel('StatementAnswerEdition', editionSchema);

/** Every edition of its answers. */
export const editionWork = workOfStatement(EditionModel);

/** The newest answers of a statement, in no order. */
export async function answersOf(organisationId: string, statementId: string): Promise<Answer[]> {
  const rows = await AnswerModel.find({ organisationId, statementId }).lean();
  return rows.map(toAnswer);
}

export async function answerTo(
  organisationId: string,
  statementId: string,
  questionId: string,
): Promise<Answer | null> {
  const row = await AnswerModel.findOne({ organisationId, statementId, questionId }).lean();
  return row ? toAnswer(row) : null;
}

/**
 * Keeps an answer whose version is one above the one that stands, and an edition of it for the history. Call it inside a
 * transaction. False when somebody else was first; then nothing is written.
 */
export async function keepAnswer(answer: Answer): Promise<boolean> {
  const { organisationId, statementId, questionId } = answer;
  const place = { organisationId, statementId, questionId };
  if (answer.version === 1) {
    if (await AnswerModel.exists(place)) return false;
    await AnswerModel.create([answer]);
  } else {
    const result = await AnswerModel.updateOne({ ...place, version: answer.version - 1 }, { $set: answer });
    if (result.matchedCount === 0) return false;
  }
  await EditionModel.create([answer]);
  return true;
}

/** Every edition of an answer, the newest first. */
export async function editionsOf(
  organisationId: string,
  statementId: string,
  questionId: string,
): Promise<Answer[]> {
  const rows = await EditionModel.find({ organisationId, statementId, questionId })
    .sort({ version: -1 })
    .lean();
  return rows.map(toAnswer);
}

/** The newest editions of any answer of a statement, the newest first. */
export async function latestEditionsOf(
  organisationId: string,
  statementId: string,
  most: number,
): Promise<Answer[]> {
  const rows = await EditionModel.find({ organisationId, statementId })
    .sort({ editedAt: -1, _id: -1 })
    .limit(most)
    .lean();
  return rows.map(toAnswer);
}

/** The ids of everybody who wrote a part of a statement, each once. */
export async function writersOf(organisationId: string, statementId: string): Promise<string[]> {
  return EditionModel.distinct('editedBy', { organisationId, statementId });
}

function toAnswer(row: Answer): Answer {
  const {
    organisationId,
    statementId,
    questionId,
    standing,
    text,
    version,
    editedBy,
    editedByName,
    editedAt,
  } = row;
  return {
    organisationId,
    statementId,
    questionId,
    standing,
    text,
    version,
    editedBy,
    editedByName,
    editedAt,
  };
}
