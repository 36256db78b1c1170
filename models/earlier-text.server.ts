import { Schema } from 'mongoose';
import type { EarlierText } from '#app/domain/statements/last-year/earlier-text.ts';
import { defineModel } from './define-model.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

const required = { type: String, required: true } as const;

const schema = new Schema<EarlierText>(
  {
    organisationId: required,
    statementId: required,
    state: { type: String, enum: ['proposed', 'kept'], required: true },
    from: required,
    pages: { type: Number, default: null },
    warnings: [String],
    pieces: [Schema.Types.Mixed],
    readAt: { type: Date, required: true },
    byName: required,
  },
  { versionKey: false, collection: 'earlierTexts' },
);
schema.index({ organisationId: 1, statementId: 1 }, { unique: true });

const EarlierTextModel = defineModel('EarlierText', schema);

/** Last year’s text that was read into a statement. */
export const earlierTextWork = workOfStatement(EarlierTextModel);

/** Keeps the earlier text of a statement; one that was there gives way. */
export async function keepEarlierText(text: EarlierText): Promise<void> {
  const { organisationId, statementId, ...said } = text;
  await EarlierTextModel.updateOne({ organisationId, statementId }, { $set: said }, { upsert: true });
}

export async function earlierTextOf(
  organisationId: string,
  statementId: string,
): Promise<EarlierText | null> {
  const row = await EarlierTextModel.findOne({ organisationId, statementId }).lean();
  if (!row) return null;
  const { state, from, pages, warnings, pieces, readAt, byName } = row;
  return { organisationId, statementId, state, from, pages, warnings, pieces, readAt, byName };
}

/** Takes the earlier text of a statement away; false where there was none. */
export async function removeEarlierText(organisationId: string, statementId: string): Promise<boolean> {
  const result = await EarlierTextModel.deleteOne({ organisationId, statementId });
  return result.deletedCount === 1;
}
