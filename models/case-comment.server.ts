import { Schema, type Types } from 'mongoose';
import type { CaseComment } from '#app/domain/screening/cases/case.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<CaseComment, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    matchId: text,
    text,
    personId: text,
    personName: text,
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'caseComments' },
);
schema.index({ organisationId: 1, matchId: 1, at: 1 });

const CommentModel = defineModel('CaseComment', schema);

/** Adds a comment under an id made beforehand. There is no way to change or remove one. */
export async function addComment({ id, ...row }: CaseComment): Promise<void> {
  await CommentModel.create([{ _id: id, ...row }]);
}

/** The comments on a match, the oldest first. */
export async function commentsOn(organisationId: string, matchId: string): Promise<CaseComment[]> {
  const rows = await CommentModel.find({ organisationId, matchId }).sort({ at: 1, _id: 1 }).lean<Stored[]>();
  return rows.map(({ _id, ...row }) => ({ id: String(_id), ...row }));
}
