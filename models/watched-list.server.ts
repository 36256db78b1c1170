import { Schema } from 'mongoose';
import type { WatchedList } from '#app/domain/screening/lists/list-import.ts';
import { defineModel } from './define-model.server.ts';

const text = { type: String, required: true } as const;
const orNull = { type: String, default: null } as const;
const moment = { type: Date, default: null } as const;

const schema = new Schema<WatchedList>(
  {
    organisationId: text,
    list: text,
    title: text,
    format: text,
    address: orNull,
    everyHours: { type: Number, required: true },
    shrinkShare: { type: Number, required: true },
    etag: orNull,
    lastModified: orNull,
    lastAttemptAt: moment,
    lastSuccessAt: moment,
    nextAt: moment,
    lastError: orNull,
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'watchedLists' },
);
schema.index({ organisationId: 1, list: 1 }, { unique: true });
schema.index({ nextAt: 1 });

const WatchedListModel = defineModel('WatchedList', schema);

/** Adds a list; false when the organisation has one of this name. */
export async function addWatchedList(list: WatchedList): Promise<boolean> {
  try {
    await WatchedListModel.create([list]);
    return true;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 11_000) return false;
    throw problem;
  }
}

export async function watchedList(organisationId: string, list: string): Promise<WatchedList | null> {
  const row = await WatchedListModel.findOne({ organisationId, list }).lean();
  return row === null ? null : toWatchedList(row);
}

export async function watchedLists(organisationId: string): Promise<WatchedList[]> {
  const rows = await WatchedListModel.find({ organisationId }).sort({ title: 1 }).lean();
  return rows.map(toWatchedList);
}

/** Lists of any organisation whose time to be fetched has come. */
export async function dueLists(now: Date): Promise<Pick<WatchedList, 'organisationId' | 'list'>[]> {
  const rows = await WatchedListModel.find({ nextAt: { $lte: now } })
    .sort({ organisationId: 1, list: 1 })
    .lean();
  return rows.map(({ organisationId, list }) => ({ organisationId, list }));
}

export async function changeWatchedList(
  organisationId: string,
  list: string,
  change: Partial<Omit<WatchedList, 'organisationId' | 'list' | 'createdAt'>>,
): Promise<boolean> {
  const result = await WatchedListModel.updateOne({ organisationId, list }, { $set: change });
  return result.matchedCount === 1;
}

function toWatchedList(row: WatchedList): WatchedList {
  const { organisationId, list, title, format, address, everyHours, shrinkShare } = row;
  const { etag, lastModified, lastAttemptAt, lastSuccessAt, nextAt, lastError, createdAt } = row;
  const fetched = { etag, lastModified, lastAttemptAt, lastSuccessAt, nextAt, lastError };
  return { organisationId, list, title, format, address, everyHours, shrinkShare, ...fetched, createdAt };
}
