import { Schema, type Types } from 'mongoose';
import type { ListChangeRun } from '#app/domain/screening/monitoring/list-change.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<ListChangeRun, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;
const count = { type: Number, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    list: text,
    listTitle: text,
    fromVersionId: String,
    fromEdition: String,
    toVersionId: text,
    toEdition: text,
    at: { type: Date, required: true },
    finishedAt: Date,
    personId: String,
    engine: text,
    threshold: count,
    added: count,
    changed: count,
    removed: count,
    lookedAt: count,
    touched: count,
    newMatches: count,
    changedMatches: count,
    retiredMatches: count,
  },
  { versionKey: false, collection: 'listChangeRuns' },
);
schema.index({ organisationId: 1, list: 1, at: -1 });

const ListChangeRunModel = defineModel('ListChangeRun', schema);

/** Keeps a run under its id; the same run again, after an interruption, takes the place of what it had kept. */
export async function keepListChangeRun({ id, ...row }: ListChangeRun): Promise<void> {
  await ListChangeRunModel.updateOne({ _id: id }, { $set: row }, { upsert: true });
}

export async function listChangeRun(organisationId: string, id: string): Promise<ListChangeRun | null> {
  const row = await ListChangeRunModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : toRun(row);
}

/** The organisation's finished runs since a moment, the newest first. */
export async function finishedListChangeRuns(
  organisationId: string,
  { since, limit }: { since?: Date; limit: number },
): Promise<ListChangeRun[]> {
  const after = since === undefined ? {} : { at: { $gt: since } };
  const rows = await ListChangeRunModel.find({ organisationId, finishedAt: { $ne: null }, ...after })
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .lean<Stored[]>();
  return rows.map(toRun);
}

function toRun({ _id, ...row }: Stored): ListChangeRun {
  return {
    id: String(_id),
    ...row,
    fromVersionId: row.fromVersionId ?? null,
    fromEdition: row.fromEdition ?? null,
    finishedAt: row.finishedAt ?? null,
    personId: row.personId ?? null,
  };
}
