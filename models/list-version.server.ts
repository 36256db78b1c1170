import { Schema, type Types } from 'mongoose';
import type { ListVersion, ListVersionState } from '#app/domain/screening/screening.ts';
import { defineModel } from './define-model.server.ts';

/** `loading` editions are being written and are shown to nobody; `touchedAt` tells whether somebody still writes. */
type Row = Omit<ListVersion, 'id' | 'state'> & {
  stream: string;
  state: ListVersionState | 'loading';
  touchedAt: Date;
};
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;
const count = { type: Number, required: true } as const;
const mixed = { type: Schema.Types.Mixed } as const;

const schema = new Schema<Row>(
  {
    organisationId: { type: String, default: null },
    list: text,
    title: text,
    publisher: text,
    address: { type: String, default: '' },
    edition: text,
    asOf: text,
    counted: text,
    rows: count,
    total: count,
    totalNote: { type: String, default: '' },
    terms: { type: String, default: '' },
    source: { type: String, default: '' },
    contentHash: text,
    loadedAt: { type: Date, required: true },
    stream: text,
    sequence: count,
    state: text,
    reason: { type: String, default: null },
    way: text,
    format: { type: String, default: null },
    personName: { type: String, default: null },
    from: { type: String, default: '' },
    inForceSince: { type: Date, default: null },
    counts: mixed,
    difference: { ...mixed, default: null },
    comparedWith: { type: String, default: null },
    skipped: { type: Number, default: 0 },
    notes: { type: [Schema.Types.Mixed], default: [] },
    touchedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, collection: 'listEditions' },
);
schema.index({ stream: 1, sequence: 1 }, { unique: true });
schema.index({ state: 1, list: 1 });

const ListVersionModel = defineModel('ListVersion', schema);

/** Where the editions of one owner's list follow one another. */
export function streamOf({ organisationId, list }: Pick<ListVersion, 'organisationId' | 'list'>): string {
  return `${organisationId ?? 'everybody'}/${list}`;
}

/** Adds an edition under an id made beforehand: refused, or loading, which takes its place in the order. */
export async function addListVersion(
  { id, ...row }: Omit<ListVersion, 'state'> & { state: 'loading' | 'refused' },
  now: Date,
): Promise<void> {
  await ListVersionModel.create([{ _id: id, ...row, stream: streamOf(row), touchedAt: now }]);
}

/** The place of the newest edition in the order, loading and refused ones included; 0 when there is none. */
export async function lastSequence(stream: string): Promise<number> {
  const row = await ListVersionModel.findOne({ stream }).sort({ sequence: -1 }).lean<Stored>();
  return row?.sequence ?? 0;
}

/** The edition of a list that is being written, with when it was last heard of. */
export async function loadingVersion(
  stream: string,
): Promise<{ id: string; sequence: number; touchedAt: Date } | null> {
  const row = await ListVersionModel.findOne({ stream, state: 'loading' }).lean<Stored>();
  return row === null ? null : { id: String(row._id), sequence: row.sequence, touchedAt: row.touchedAt };
}

export async function touchLoadingVersion(id: string, now: Date): Promise<void> {
  await ListVersionModel.updateOne({ _id: id, state: 'loading' }, { touchedAt: now });
}

export async function removeLoadingVersion(id: string): Promise<void> {
  await ListVersionModel.deleteOne({ _id: id, state: 'loading' });
}

type StateChange = { state: ListVersionState } & Partial<
  Pick<ListVersion, 'reason' | 'inForceSince' | 'difference' | 'comparedWith' | 'contentHash'>
>;

/** Gives an edition its state; everything else of it stays. */
export async function changeListVersion(id: string, change: StateChange): Promise<void> {
  await ListVersionModel.updateOne({ _id: id }, { $set: change });
}

export async function versionInForce(stream: string): Promise<ListVersion | null> {
  const row = await ListVersionModel.findOne({ stream, state: 'in-force' }).lean<Stored>();
  return row === null ? null : toListVersion(row);
}

/** Every edition that an organisation may see, refused ones too, the newest first within each list. */
export async function listVersions({
  organisationId,
  list,
  state,
}: {
  organisationId: string | null;
  list?: string;
  state?: ListVersionState;
}): Promise<ListVersion[]> {
  const owners = organisationId === null ? [null] : [null, organisationId];
  const rows = await ListVersionModel.find({
    organisationId: { $in: owners },
    state: state ?? { $ne: 'loading' },
    ...(list === undefined ? {} : { list }),
  })
    .sort({ list: 1, sequence: -1 })
    .lean<Stored[]>();
  return rows.map(toListVersion);
}

export async function listVersionsById(ids: readonly string[]): Promise<ListVersion[]> {
  const rows = await ListVersionModel.find({ _id: { $in: ids }, state: { $ne: 'loading' } }).lean<Stored[]>();
  return rows.map(toListVersion);
}

function toListVersion({ _id, stream, touchedAt, state, ...row }: Stored): ListVersion {
  if (state === 'loading') throw new Error('An edition that is being written is shown to nobody');
  return { id: String(_id), ...row, state };
}
