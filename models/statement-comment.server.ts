import { Schema, Types } from 'mongoose';
import type { StatementComment } from '#app/domain/statements/writing/comment.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

type CommentFields = Omit<StatementComment, 'id'>;
type CommentRow = CommentFields & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;

const schema = new Schema<CommentFields>(
  {
    organisationId: required,
    statementId: required,
    questionId: required,
    text: required,
    personId: required,
    personName: required,
    at: { type: Date, required: true },
    resolvedAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'statementComments' },
);
schema.index({ organisationId: 1, statementId: 1, questionId: 1, at: 1 });

const CommentModel = defineModel('StatementComment', schema);

/** Comments on the answers of a statement. */
export const commentWork = workOfStatement(CommentModel, (moment) => ({ at: { $gte: moment } }));

/** Adds a comment under an id made beforehand. Its words never change. */
export async function addStatementComment({ id, ...fields }: StatementComment): Promise<void> {
  await CommentModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

/** The comments on one question of a statement, the oldest first. */
export async function commentsOnQuestion(
  organisationId: string,
  statementId: string,
  questionId: string,
): Promise<StatementComment[]> {
  const rows = await CommentModel.find({ organisationId, statementId, questionId })
    .sort({ at: 1, _id: 1 })
    .lean<CommentRow[]>();
  return rows.map(toComment);
}

/** How many comments on each question of a statement are not resolved, by question. */
export async function openCommentCounts(
  organisationId: string,
  statementId: string,
): Promise<Map<string, number>> {
  const rows = await CommentModel.find(
    { organisationId, statementId, resolvedAt: null },
    { questionId: 1 },
  ).lean<Pick<CommentRow, 'questionId'>[]>();
  const counts = new Map<string, number>();
  for (const { questionId } of rows) counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
  return counts;
}

/** Marks the person's own comment as resolved; false where it is not theirs, not there, or resolved already. */
export async function resolveOwnComment(
  own: Pick<StatementComment, 'organisationId' | 'statementId' | 'personId' | 'id'>,
  at: Date,
): Promise<boolean> {
  const { id, ...place } = own;
  if (!isId(id)) return false;
  const result = await CommentModel.updateOne(
    { _id: id, ...place, resolvedAt: null },
    { $set: { resolvedAt: at } },
  );
  return result.matchedCount === 1;
}

function toComment(row: CommentRow): StatementComment {
  const { _id, ...fields } = row;
  return { id: _id.toHexString(), ...fields };
}
