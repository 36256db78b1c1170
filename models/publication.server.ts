import { Schema } from 'mongoose';
import type { Publication } from '#app/domain/statements/publication/publication.ts';
import { defineModel } from './define-model.server.ts';

const schema = new Schema<Publication>(
  {
    organisationId: { type: String, required: true, unique: true },
    slug: { type: String, required: true },
    homepage: { type: String, default: null },
    embedAllowed: { type: Boolean, required: true },
    askAllowed: { type: Boolean, required: true },
    version: { type: Number, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'publications' },
);

const PublicationModel = defineModel('Publication', schema);

export async function publicationOf(organisationId: string): Promise<Publication | null> {
  const row = await PublicationModel.findOne({ organisationId }).lean();
  return row ? toPublication(row) : null;
}

/** Those whose home page is known, for the check that comes round. */
export async function publicationsWithHomepage(): Promise<Publication[]> {
  const rows = await PublicationModel.find({ homepage: { $ne: null } })
    .sort({ organisationId: 1 })
    .lean();
  return rows.map(toPublication);
}

/** Keeps a publication whose version is one above the one that stands; false when somebody else was first. */
export async function keepPublication(publication: Publication): Promise<boolean> {
  const { organisationId, version } = publication;
  if (version === 1) {
    if (await PublicationModel.exists({ organisationId })) return false;
    await PublicationModel.create([publication]);
    return true;
  }
  const result = await PublicationModel.updateOne(
    { organisationId, version: version - 1 },
    { $set: publication },
  );
  return result.matchedCount === 1;
}

function toPublication(row: Publication): Publication {
  const { organisationId, slug, homepage, embedAllowed, askAllowed, version, updatedAt } = row;
  return { organisationId, slug, homepage, embedAllowed, askAllowed, version, updatedAt };
}
