import { Schema } from 'mongoose';
import { defineModel } from './define-model.server.ts';

/** How much a token was used on a day: requests, and names held against the lists. */
export type ApiTokenUse = { tokenId: string; day: string; requests: number; queries: number };

const schema = new Schema<ApiTokenUse>(
  {
    tokenId: { type: String, required: true },
    day: { type: String, required: true },
    requests: { type: Number, required: true },
    queries: { type: Number, required: true },
  },
  { versionKey: false, collection: 'apiTokenUses' },
);
schema.index({ tokenId: 1, day: 1 }, { unique: true });

const ApiTokenUseModel = defineModel('ApiTokenUse', schema);

/** Adds to what is counted for a token on a day. */
export async function addApiTokenUse({ tokenId, day, requests, queries }: ApiTokenUse): Promise<void> {
  await ApiTokenUseModel.updateOne({ tokenId, day }, { $inc: { requests, queries } }, { upsert: true });
}

/** What was counted for the tokens since a day, that day included. */
export async function apiTokenUses(tokenIds: readonly string[], since: string): Promise<ApiTokenUse[]> {
  return ApiTokenUseModel.find({ tokenId: { $in: tokenIds }, day: { $gte: since } }, { _id: 0 }).lean<
    ApiTokenUse[]
  >();
}
