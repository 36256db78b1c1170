import { Schema, type Types } from 'mongoose';
import type { DecisionRecord } from '#app/domain/screening/screening.ts';
import { defineModel } from './define-model.server.ts';

type Row = Omit<DecisionRecord, 'id'>;
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    matchId: text,
    supplierId: text,
    list: text,
    entityKey: text,
    decision: text,
    reasons: { type: [String], default: [] },
    comment: { type: String, default: '' },
    personId: text,
    personName: text,
    at: { type: Date, required: true },
    inputsHash: text,
    carriedFrom: String,
    batchId: String,
  },
  { versionKey: false, collection: 'screeningDecisions' },
);
schema.index({ organisationId: 1, matchId: 1, at: -1 });
schema.index({ organisationId: 1, inputsHash: 1, list: 1, entityKey: 1, at: -1 });

const DecisionModel = defineModel('ScreeningDecision', schema);

/** Adds decisions under ids made beforehand. Decisions are never changed, only followed by others. */
export async function addDecisions(decisions: readonly DecisionRecord[]): Promise<void> {
  await DecisionModel.insertMany(decisions.map(({ id, ...row }) => ({ _id: id, ...row })));
}

/** The decisions on the given matches, the newest first. */
export async function decisionsOn(
  organisationId: string,
  matchIds: readonly string[],
): Promise<DecisionRecord[]> {
  const rows = await DecisionModel.find({ organisationId, matchId: { $in: matchIds } })
    .sort({ at: -1, _id: -1 })
    .lean<Stored[]>();
  return rows.map(toDecision);
}

/** Decisions made on exactly these inputs, the newest first. */
export async function decisionsOnInputs(
  organisationId: string,
  inputsHashes: readonly string[],
): Promise<DecisionRecord[]> {
  const rows = await DecisionModel.find({ organisationId, inputsHash: { $in: inputsHashes } })
    .sort({ at: -1, _id: -1 })
    .lean<Stored[]>();
  return rows.map(toDecision);
}

/** How many matches people decided between two moments, each counted once. */
export async function countDecided(
  organisationId: string,
  { from, until }: { from: Date; until: Date },
  decisions: readonly DecisionRecord['decision'][],
): Promise<number> {
  const query = { organisationId, decision: { $in: decisions }, at: { $gte: from, $lt: until } };
  return (await DecisionModel.distinct('matchId', query)).length;
}

function toDecision({ _id, ...row }: Stored): DecisionRecord {
  return {
    id: String(_id),
    ...row,
    reasons: row.reasons ?? [],
    carriedFrom: row.carriedFrom ?? null,
    batchId: row.batchId ?? null,
  };
}
