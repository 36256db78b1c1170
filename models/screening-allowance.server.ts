import { Schema, type Types } from 'mongoose';
import type { Allowance } from '#app/domain/screening/cases/case.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<Allowance, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    matchId: text,
    supplierId: text,
    supplierName: text,
    identityHash: text,
    list: text,
    entityKey: text,
    formerKeys: { type: [String], default: [] },
    listedName: text,
    reasons: { type: [String], default: [] },
    comment: { type: String, default: '' },
    personId: text,
    personName: text,
    at: { type: Date, required: true },
    reviewAt: { type: Date, default: null },
    withdrawnAt: { type: Date, default: null },
    withdrawnBy: { type: String, default: null },
    withdrawnBecause: { type: String, default: null },
  },
  { versionKey: false, collection: 'screeningAllowances' },
);
schema.index({ organisationId: 1, supplierId: 1, withdrawnAt: 1 });
schema.index({ organisationId: 1, withdrawnAt: 1, at: -1 });
schema.index({ organisationId: 1, matchId: 1 });

const AllowanceModel = defineModel('ScreeningAllowance', schema);

/** Adds allowances under ids made beforehand. They are withdrawn, never removed. */
export async function addAllowances(allowances: readonly Allowance[]): Promise<void> {
  await AllowanceModel.insertMany(allowances.map(({ id, ...row }) => ({ _id: id, ...row })));
}

/** The allowances in force on the given suppliers. */
export async function allowancesOf(
  organisationId: string,
  supplierIds: readonly string[],
): Promise<Allowance[]> {
  const rows = await AllowanceModel.find({
    organisationId,
    supplierId: { $in: supplierIds },
    withdrawnAt: null,
  })
    .sort({ at: 1, _id: 1 })
    .lean<Stored[]>();
  return rows.map(toAllowance);
}

/** The allowances in force that came from decisions on these matches. */
export async function allowancesFrom(
  organisationId: string,
  matchIds: readonly string[],
): Promise<Allowance[]> {
  const rows = await AllowanceModel.find({
    organisationId,
    matchId: { $in: matchIds },
    withdrawnAt: null,
  }).lean<Stored[]>();
  return rows.map(toAllowance);
}

export async function findAllowance(organisationId: string, id: string): Promise<Allowance | null> {
  const row = await AllowanceModel.findOne({ _id: id, organisationId }).lean<Stored>();
  return row === null ? null : toAllowance(row);
}

/** Follows an entity whose key on the list changed. */
export async function moveAllowance(
  organisationId: string,
  id: string,
  to: Pick<Allowance, 'entityKey' | 'formerKeys'>,
): Promise<void> {
  await AllowanceModel.updateOne({ _id: id, organisationId }, { $set: to });
}

export async function setAllowanceReview(
  organisationId: string,
  id: string,
  reviewAt: Date | null,
): Promise<void> {
  await AllowanceModel.updateOne({ _id: id, organisationId }, { $set: { reviewAt } });
}

/** Withdraws the allowances that came from decisions on these matches. Gives back how many were in force. */
export async function withdrawAllowancesFrom(
  organisationId: string,
  ids: readonly string[],
  withdrawn: { at: Date; by: string; because: string },
): Promise<number> {
  const done = await AllowanceModel.updateMany(
    { organisationId, _id: { $in: ids }, withdrawnAt: null },
    {
      $set: { withdrawnAt: withdrawn.at, withdrawnBy: withdrawn.by, withdrawnBecause: withdrawn.because },
    },
  );
  return done.modifiedCount;
}

/** What to find: a pattern on either name, in force or withdrawn, or those to be looked at again by a day. */
export type AllowanceFilter = {
  pattern: RegExp | null;
  standing: 'in-force' | 'review' | 'withdrawn';
  now: Date;
};

/** A page of allowances, the newest first, and how many there are in all. */
export async function findAllowances(
  organisationId: string,
  { pattern, standing, now }: AllowanceFilter,
  { skip, limit }: { skip: number; limit: number },
): Promise<{ allowances: Allowance[]; total: number }> {
  const query = {
    organisationId,
    withdrawnAt: standing === 'withdrawn' ? { $ne: null } : null,
    ...(standing === 'review' ? { reviewAt: { $ne: null, $lte: now } } : {}),
    ...(pattern === null ? {} : { $or: [{ supplierName: pattern }, { listedName: pattern }] }),
  };
  const rows = await AllowanceModel.find(query)
    .sort({ at: -1, _id: -1 })
    .skip(skip)
    .limit(limit)
    .lean<Stored[]>();
  return { allowances: rows.map(toAllowance), total: await AllowanceModel.countDocuments(query) };
}

function toAllowance({ _id, ...row }: Stored): Allowance {
  return { id: String(_id), ...row };
}
