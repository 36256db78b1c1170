import { Schema } from 'mongoose';
import { ANSWER_STANDINGS } from '#app/domain/statements/statement.ts';
import type { SealedUnsavedText } from '#app/domain/statements/writing/unsaved-text.ts';
import { defineModel } from './define-model.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

const required = { type: String, required: true } as const;

const schema = new Schema<SealedUnsavedText>(
  {
    organisationId: required,
    personId: required,
    statementId: required,
    questionId: required,
    standing: { type: String, enum: ANSWER_STANDINGS, required: true },
    version: { type: Number, required: true },
    keyId: required,
    box: required,
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'statementDrafts' },
);
schema.index({ organisationId: 1, personId: 1, statementId: 1, questionId: 1 }, { unique: true });
schema.index({ at: 1 });

const DraftModel = defineModel('StatementDraft', schema);

/** What people typed into a statement and did not save. */
export const unsavedWork = workOfStatement(DraftModel, (moment) => ({ at: { $gte: moment } }));

type Place = Pick<SealedUnsavedText, 'organisationId' | 'personId' | 'statementId' | 'questionId'>;

/** Keeps what a person typed to a question in place of what was kept before. */
export async function keepUnsaved(draft: SealedUnsavedText): Promise<void> {
  const { organisationId, personId, statementId, questionId } = draft;
  await DraftModel.updateOne(
    { organisationId, personId, statementId, questionId },
    { $set: draft },
    { upsert: true },
  );
}

/** What is kept for the person and question, typed at that moment or later. */
export async function unsavedOf(place: Place, since: Date): Promise<SealedUnsavedText | null> {
  const row = await DraftModel.findOne({ ...place, at: { $gte: since } }).lean<SealedUnsavedText>();
  if (!row) return null;
  const { standing, version, at, keyId, box } = row;
  return { ...place, standing, version, at, keyId, box };
}

/** Forgets what was kept for the person and question. */
export async function forgetUnsaved(place: Place): Promise<void> {
  await DraftModel.deleteOne(place);
}

/** The organisations of which something is kept that was typed before a moment. */
export async function organisationsUnsavedBefore(moment: Date): Promise<string[]> {
  return DraftModel.distinct('organisationId', { at: { $lt: moment } });
}

/** Forgets what an organisation's people typed before a moment, at most so many texts; gives back how many. */
export async function forgetUnsavedBefore(
  organisationId: string,
  moment: Date,
  most: number,
): Promise<number> {
  const rows = await DraftModel.find({ organisationId, at: { $lt: moment } })
    .select('_id')
    .limit(most)
    .lean();
  const ids = rows.map(({ _id }) => _id);
  const gone = await DraftModel.deleteMany({ organisationId, _id: { $in: ids }, at: { $lt: moment } });
  return gone.deletedCount;
}
