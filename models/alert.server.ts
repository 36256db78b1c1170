import { isObjectIdOrHexString, Schema, type Types } from 'mongoose';
import { isQuiet, type Alert } from '#app/domain/screening/monitoring/alert.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<Alert, 'id'> & { quiet: boolean };
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    at: { type: Date, required: true },
    cause: text,
    list: optional,
    listTitle: optional,
    fromEdition: optional,
    toEdition: optional,
    entities: { type: Schema.Types.Mixed, default: null },
    screened: count,
    newMatches: count,
    changedMatches: count,
    retiredMatches: count,
    quiet: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'alerts' },
);
schema.index({ organisationId: 1, at: -1 });

const AlertModel = defineModel('Alert', schema);

/** Keeps an alert under the id of its run. */
export async function addAlert(alert: Alert): Promise<void> {
  const { id, ...row } = alert;
  await AlertModel.create([{ _id: id, ...row, quiet: isQuiet(alert) }]);
}

export async function alertWithId(organisationId: string, id: string): Promise<Alert | null> {
  if (!isObjectIdOrHexString(id)) return null;
  const row = await AlertModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : toAlert(row);
}

/** A page of the organisation's alerts, the newest first, and how many there are in all. */
export async function alertsOf(
  organisationId: string,
  { skip, limit }: { skip: number; limit: number },
): Promise<{ alerts: Alert[]; total: number }> {
  const rows = await AlertModel.find({ organisationId })
    .sort({ at: -1, _id: -1 })
    .skip(skip)
    .limit(limit)
    .lean<Stored[]>();
  return { alerts: rows.map(toAlert), total: await AlertModel.countDocuments({ organisationId }) };
}

/** The alerts that are not quiet, after a moment and up to another, the newest first. */
export async function alertsBetween(
  organisationId: string,
  { after, until }: { after: Date; until?: Date },
  limit: number,
): Promise<Alert[]> {
  const at = until === undefined ? { $gt: after } : { $gt: after, $lte: until };
  const rows = await AlertModel.find({ organisationId, quiet: false, at })
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .lean<Stored[]>();
  return rows.map(toAlert);
}

export async function countAlertsAfter(organisationId: string, after: Date): Promise<number> {
  return AlertModel.countDocuments({ organisationId, quiet: false, at: { $gt: after } });
}

function toAlert({ _id, quiet, ...row }: Stored): Alert {
  const { list, listTitle, fromEdition, toEdition, entities } = row;
  return {
    ...row,
    id: String(_id),
    list: list ?? null,
    listTitle: listTitle ?? null,
    fromEdition: fromEdition ?? null,
    toEdition: toEdition ?? null,
    entities: entities ?? null,
  };
}
