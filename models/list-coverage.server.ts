import { Schema } from 'mongoose';
import { defineModel } from './define-model.server.ts';

/**
 * The edition of a list that an organisation's whole register is known to have been held against: by screenings, and
 * by runs over what changed since.
 */
export type ListCoverage = { organisationId: string; list: string; versionId: string; at: Date };

const text = { type: String, required: true } as const;

const schema = new Schema<ListCoverage>(
  { organisationId: text, list: text, versionId: text, at: { type: Date, required: true } },
  { versionKey: false, collection: 'listCoverages' },
);
schema.index({ organisationId: 1, list: 1 }, { unique: true });

const ListCoverageModel = defineModel('ListCoverage', schema);

/** What an organisation's register is covered by, a row for each list. */
export async function coverageOf(organisationId: string): Promise<ListCoverage[]> {
  const rows = await ListCoverageModel.find({ organisationId }).lean();
  return rows.map(({ list, versionId, at }) => ({ organisationId, list, versionId, at }));
}

/** Says that the whole register is covered by an edition now. */
export async function setCoverage({ organisationId, list, versionId, at }: ListCoverage): Promise<void> {
  await ListCoverageModel.updateOne({ organisationId, list }, { $set: { versionId, at } }, { upsert: true });
}
