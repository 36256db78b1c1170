import { Schema, type Types } from 'mongoose';
import type { Screening } from '#app/domain/screening/screening.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<Screening, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    supplierId: text,
    runId: text,
    at: { type: Date, required: true },
    personId: String,
    engine: text,
    threshold: { type: Number, required: true },
    lists: [Schema.Types.Mixed],
    inputs: { type: Schema.Types.Mixed, required: true },
    inputsHash: text,
    result: text,
    candidatesCut: { type: Boolean, required: true },
    findings: [Schema.Types.Mixed],
    outcomeHash: text,
  },
  { versionKey: false, collection: 'screenings', minimize: false },
);
schema.index({ organisationId: 1, supplierId: 1, at: -1 });
schema.index({ organisationId: 1, runId: 1, supplierId: 1 });

const ScreeningModel = defineModel('Screening', schema);

/** Adds screenings under ids made beforehand. There is no way to change one. */
export async function addScreenings(screenings: readonly Screening[]): Promise<void> {
  await ScreeningModel.insertMany(screenings.map(({ id, ...row }) => ({ _id: id, ...row })));
}

export async function findScreening(organisationId: string, id: string): Promise<Screening | null> {
  const row = await ScreeningModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : toScreening(row);
}

/** The screenings of a supplier, the newest first. */
export async function screeningsOf(
  organisationId: string,
  supplierId: string,
  limit: number,
): Promise<Screening[]> {
  const rows = await ScreeningModel.find({ organisationId, supplierId })
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .lean<Stored[]>();
  return rows.map(toScreening);
}

/** Which of the suppliers this run has screened already. */
export async function screenedInRun(
  organisationId: string,
  runId: string,
  supplierIds: readonly string[],
): Promise<Set<string>> {
  const rows = await ScreeningModel.find(
    { organisationId, runId, supplierId: { $in: supplierIds } },
    { supplierId: 1 },
  ).lean<Pick<Stored, 'supplierId'>[]>();
  return new Set(rows.map((row) => row.supplierId));
}

/** What tells whether a screening would be the same again. */
export type ScreeningMark = Pick<Screening, 'inputsHash' | 'engine' | 'threshold' | 'lists' | 'runId'>;

/** The marks of each supplier's latest screening; suppliers without one are not in the map. */
export async function latestScreenings(
  organisationId: string,
  supplierIds: readonly string[],
): Promise<Map<string, ScreeningMark>> {
  const marks = { supplierId: 1, inputsHash: 1, engine: 1, threshold: 1, lists: 1, runId: 1 };
  const rows = await ScreeningModel.find({ organisationId, supplierId: { $in: supplierIds } }, marks)
    .sort({ at: 1, _id: 1 })
    .lean<(ScreeningMark & Pick<Stored, 'supplierId'>)[]>();
  return new Map(rows.map((row) => [row.supplierId, row]));
}

/** Whether the organisation has screened anything yet. */
export async function hasScreenings(organisationId: string): Promise<boolean> {
  return (await ScreeningModel.exists({ organisationId })) !== null;
}

/** Whether any screening, of whatever day, was made without this edition. Looks through all of them. */
export async function hasScreeningWithout(organisationId: string, versionId: string): Promise<boolean> {
  return (await ScreeningModel.exists({ organisationId, 'lists.versionId': { $ne: versionId } })) !== null;
}

/** How many suppliers have been screened at least once. */
export async function countScreenedSuppliers(organisationId: string): Promise<number> {
  return (await ScreeningModel.distinct('supplierId', { organisationId })).length;
}

function toScreening({ _id, ...row }: Stored): Screening {
  return { id: String(_id), ...row, personId: row.personId ?? null };
}
