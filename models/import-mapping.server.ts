import { Schema } from 'mongoose';
import type { Mapping } from '#app/domain/suppliers/import/guess-mapping.ts';
import { defineModel } from './define-model.server.ts';

/** How an organisation read files with these headers last time. */
export type RememberedMapping = {
  organisationId: string;
  /** SHA-256 of the headers in order. */
  fingerprint: string;
  mapping: Mapping;
  currency: string | null;
};

const schema = new Schema<RememberedMapping>(
  {
    organisationId: { type: String, required: true },
    fingerprint: { type: String, required: true },
    mapping: { type: Schema.Types.Mixed, required: true },
    currency: { type: String, default: null },
  },
  { versionKey: false, collection: 'import_mappings' },
);
schema.index({ organisationId: 1, fingerprint: 1 }, { unique: true });

const RememberedMappingModel = defineModel('ImportMapping', schema);

export async function rememberedMapping(
  organisationId: string,
  fingerprint: string,
): Promise<Pick<RememberedMapping, 'mapping' | 'currency'> | null> {
  const row = await RememberedMappingModel.findOne({ organisationId, fingerprint }).lean();
  return row ? { mapping: row.mapping, currency: row.currency } : null;
}

export async function rememberMapping({
  organisationId,
  fingerprint,
  mapping,
  currency,
}: RememberedMapping): Promise<void> {
  await RememberedMappingModel.updateOne(
    { organisationId, fingerprint },
    { $set: { mapping, currency } },
    { upsert: true },
  );
}
