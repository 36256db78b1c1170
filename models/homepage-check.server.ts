import { Schema, Types } from 'mongoose';
import type { HomepageCheck } from '#app/domain/statements/publication/homepage.ts';
import { defineModel } from './define-model.server.ts';

type Fields = Omit<HomepageCheck, 'id'>;
/** Looks kept before pictures could be sent have no `picture`. */
type Row = Omit<Fields, 'picture'> & Partial<Pick<Fields, 'picture'>> & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;
const text = { type: String, default: '' } as const;

const schema = new Schema<Fields>(
  {
    organisationId: required,
    at: { type: Date, required: true },
    homepage: required,
    way: required,
    outcome: required,
    target: { type: String, default: null },
    link: { type: Schema.Types.Mixed, default: null },
    note: text,
    proof: text,
    picture: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false, minimize: false, collection: 'homepageChecks' },
);
schema.index({ organisationId: 1, at: -1 });

const CheckModel = defineModel('HomepageCheck', schema);

/** Adds a check under an id made beforehand. */
export async function addHomepageCheck({ id, ...fields }: HomepageCheck): Promise<void> {
  await CheckModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

/** The newest checks of an organisation first. */
export async function homepageChecksOf(organisationId: string, limit: number): Promise<HomepageCheck[]> {
  const rows = await CheckModel.find({ organisationId }).sort({ at: -1, _id: -1 }).limit(limit).lean<Row[]>();
  return rows.map(toCheck);
}

export async function homepageCheckWithId(organisationId: string, id: string): Promise<HomepageCheck | null> {
  const row = await CheckModel.findOne({ _id: id, organisationId }).lean<Row>();
  return row && toCheck(row);
}

/** Whether a file is the picture of some look at the home page. */
export async function isPictureOfHomepage(organisationId: string, fileId: string): Promise<boolean> {
  return (await CheckModel.exists({ organisationId, 'picture.fileId': fileId })) !== null;
}

/** The organisations whose home page was looked at since a moment. */
export async function organisationsCheckedSince(moment: Date): Promise<string[]> {
  return CheckModel.distinct('organisationId', { at: { $gte: moment } });
}

function toCheck(row: Row): HomepageCheck {
  const { _id, picture = null, ...fields } = row;
  return { id: _id.toHexString(), picture, ...fields };
}
