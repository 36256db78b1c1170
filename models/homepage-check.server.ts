import { Schema, Types } from 'mongoose';
import type { HomepageCheck } from '#app/domain/statements/publication/homepage.ts';
import { defineModel } from './define-model.server.ts';

type Fields = Omit<HomepageCheck, 'id'>;
/** Looks kept before pictures could be sent have no `picture`, those before companies had sites no `entityId`. */
type Later = 'picture' | 'entityId';
type Row = Omit<Fields, Later> & Partial<Pick<Fields, Later>> & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;
const text = { type: String, default: '' } as const;

const schema = new Schema<Fields>(
  {
    organisationId: required,
    entityId: { type: String, default: null },
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
schema.index({ organisationId: 1, entityId: 1, at: -1 });
schema.index({ organisationId: 1, homepage: 1, at: -1 });

const CheckModel = defineModel('HomepageCheck', schema);

/** Adds a check under an id made beforehand. */
export async function addHomepageCheck({ id, ...fields }: HomepageCheck): Promise<void> {
  await CheckModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

/** Adds the checks of many sites. At most 200 in one transaction. */
export async function addHomepageChecks(checks: readonly HomepageCheck[]): Promise<void> {
  await CheckModel.create(
    checks.map(({ id, ...fields }) => ({ _id: new Types.ObjectId(id), ...fields })),
    { ordered: true },
  );
}

/** A year of monthly looks at each page. */
const LOOKS_A_PAGE = 12;
const MOST_LOOKS = 2_000;

/** The looks at some pages of an organisation's companies, the newest first. */
export async function homepageChecksOfPages(
  organisationId: string,
  pages: readonly string[],
): Promise<HomepageCheck[]> {
  if (pages.length === 0) return [];
  const rows = await CheckModel.find({ organisationId, homepage: { $in: pages } })
    .sort({ at: -1, _id: -1 })
    .limit(Math.min(MOST_LOOKS, LOOKS_A_PAGE * pages.length))
    .lean<Row[]>();
  return rows.map(toCheck);
}

/** The newest checks of an organisation's own home page first. */
export async function homepageChecksOf(organisationId: string, limit: number): Promise<HomepageCheck[]> {
  const rows = await CheckModel.find({ organisationId, entityId: null })
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .lean<Row[]>();
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
  const { _id, picture = null, entityId = null, ...fields } = row;
  return { id: _id.toHexString(), picture, entityId, ...fields };
}
