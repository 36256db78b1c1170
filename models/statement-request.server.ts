import { Schema, Types } from 'mongoose';
import { KEPT_MONTHS } from '#app/domain/statements/requests/kept-months.ts';
import { REQUEST_KINDS } from '#app/domain/statements/requests/request-kinds.ts';
import type { StatementRequest } from '#app/domain/statements/requests/request.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';

type Fields = Omit<StatementRequest, 'id'>;
/** Requests from before the time could be set have none. */
type Row = Omit<Fields, 'keptMonths'> & { keptMonths?: number; _id: Types.ObjectId };

const required = { type: String, required: true } as const;

const schema = new Schema<Fields>(
  {
    organisationId: required,
    reference: required,
    kind: { type: String, enum: REQUEST_KINDS, required: true },
    channel: required,
    language: required,
    receivedOn: required,
    dueOn: required,
    extended: { type: Boolean, required: true },
    assigneeId: { type: String, default: null },
    contact: { type: Schema.Types.Mixed, default: null },
    steps: [Schema.Types.Mixed],
    reminded: required,
    keptMonths: { type: Number, default: KEPT_MONTHS },
    closedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, collection: 'statementRequests' },
);
schema.index({ organisationId: 1, reference: 1 }, { unique: true });
schema.index({ organisationId: 1, closedAt: 1, dueOn: 1 });
schema.index({ closedAt: 1, dueOn: 1 });

const RequestModel = defineModel('StatementRequest', schema);

/** Adds a request under an id made beforehand. */
export async function addRequest({ id, ...fields }: StatementRequest): Promise<void> {
  await RequestModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

export async function requestWithId(organisationId: string, id: string): Promise<StatementRequest | null> {
  if (!isId(id)) return null;
  const row = await RequestModel.findOne({ _id: id, organisationId }).lean<Row>();
  return row ? toRequest(row) : null;
}

/** An organisation's requests: open ones by the day they are due, then closed ones, the newest first. */
export async function requestsOf(organisationId: string): Promise<StatementRequest[]> {
  const open = await openRequestsOf(organisationId);
  const closed = await RequestModel.find({ organisationId, closedAt: { $ne: null } })
    .sort({ closedAt: -1, _id: -1 })
    .limit(200)
    .lean<Row[]>();
  return [...open, ...closed.map(toRequest)];
}

/** How many requests of an organisation carry a reference of the year. */
export async function countRequestsOf(organisationId: string, year: string): Promise<number> {
  return RequestModel.countDocuments({
    organisationId,
    reference: { $gte: `R-${year}-`, $lt: `R-${year}-~` },
  });
}

/** Replaces what is said of a request if it still has the version; false when somebody else was first. */
export async function changeRequest(request: StatementRequest, expectedVersion: number): Promise<boolean> {
  const { id, organisationId, ...fields } = request;
  const result = await RequestModel.updateOne(
    { _id: id, organisationId, version: expectedVersion },
    { $set: fields },
  );
  return result.matchedCount === 1;
}

/** An organisation's open requests by the day they are due. */
export async function openRequestsOf(organisationId: string): Promise<StatementRequest[]> {
  const rows = await RequestModel.find({ organisationId, closedAt: null })
    .sort({ dueOn: 1, _id: 1 })
    .lean<Row[]>();
  return rows.map(toRequest);
}

/** Open requests that are due on a day or before it, of any organisation or of one. */
export async function openRequestsDueBy(day: string, organisationId?: string): Promise<StatementRequest[]> {
  const whose = organisationId === undefined ? {} : { organisationId };
  const rows = await RequestModel.find({ ...whose, closedAt: null, dueOn: { $lte: day } })
    .sort({ _id: 1 })
    .lean<Row[]>();
  return rows.map(toRequest);
}

/** Requests that were closed before a moment and still say who asked. */
export async function requestsClosedBefore(
  moment: Date,
  organisationId?: string,
): Promise<StatementRequest[]> {
  const whose = organisationId === undefined ? {} : { organisationId };
  const rows = await RequestModel.find({ ...whose, closedAt: { $lt: moment }, contact: { $ne: null } })
    .sort({ _id: 1 })
    .lean<Row[]>();
  return rows.map(toRequest);
}

function toRequest(row: Row): StatementRequest {
  const { _id, ...fields } = row;
  return { id: _id.toHexString(), ...fields, keptMonths: row.keptMonths ?? KEPT_MONTHS };
}
