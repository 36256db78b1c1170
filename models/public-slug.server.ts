import { Schema } from 'mongoose';
import { defineModel } from './define-model.server.ts';

/** A place in public addresses. It stays its organisation's for good, so that no address ever leads to somebody else. */
type PublicSlug = { slug: string; organisationId: string; takenAt: Date };

const schema = new Schema<PublicSlug>(
  {
    slug: { type: String, required: true, unique: true },
    organisationId: { type: String, required: true },
    takenAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'publicSlugs' },
);

const SlugModel = defineModel('PublicSlug', schema);

/** Whose place it is, now or once. */
export async function holderOfSlug(slug: string): Promise<string | null> {
  const row = await SlugModel.findOne({ slug }).lean();
  return row?.organisationId ?? null;
}

/** Takes a place for an organisation. The store refuses one that is taken. */
export async function takeSlug(slug: string, organisationId: string, takenAt: Date): Promise<void> {
  await SlugModel.create([{ slug, organisationId, takenAt }]);
}
