import { Schema } from 'mongoose';
import type { SpendBasis } from '#app/domain/risk/influence.ts';
import { defineModel } from './define-model.server.ts';

type Counts = Readonly<Record<string, number>>;

/** An organisation's portfolio in counts, kept current by increments as assessments are saved. */
export type RiskSummary = {
  suppliers: number;
  awaiting: number;
  floors: number;
  /** Suppliers by cell of risk and influence. */
  cells: Counts;
  /** Suppliers by country, then band; "x" for none. */
  countries: Readonly<Record<string, Counts>>;
  sectors: Readonly<Record<string, Counts>>;
  /** Suppliers by the term that is missing. */
  missing: Counts;
  /** What shares of spend were last taken of. */
  spend: SpendBasis | null;
  assessedAt: Date | null;
};

type Fields = RiskSummary & { organisationId: string };

const counts = { type: Schema.Types.Mixed, default: {} };
const schema = new Schema<Fields>(
  {
    organisationId: { type: String, required: true },
    suppliers: { type: Number, default: 0 },
    awaiting: { type: Number, default: 0 },
    floors: { type: Number, default: 0 },
    cells: counts,
    countries: counts,
    sectors: counts,
    missing: counts,
    spend: { type: Schema.Types.Mixed, default: null },
    assessedAt: { type: Date, default: null },
  },
  { versionKey: false, minimize: false, collection: 'risk_summaries' },
);
schema.index({ organisationId: 1 }, { unique: true });

const RiskSummaryModel = defineModel('RiskSummary', schema);

const EMPTY: RiskSummary = {
  suppliers: 0,
  awaiting: 0,
  floors: 0,
  cells: {},
  countries: {},
  sectors: {},
  missing: {},
  spend: null,
  assessedAt: null,
};

/** The organisation's summary; before the first assessment everything is 0. */
export async function riskSummaryOf(organisationId: string): Promise<RiskSummary> {
  const row = await RiskSummaryModel.findOne({ organisationId }, { _id: 0, organisationId: 0 }).lean();
  return { ...EMPTY, ...row };
}

/** Adds increments by name ("cells.r11i07"). Call it in the transaction that saves the assessments. */
export async function addToRiskSummary(
  organisationId: string,
  increments: Readonly<Record<string, number>>,
  assessedAt: Date,
): Promise<void> {
  await RiskSummaryModel.updateOne(
    { organisationId },
    {
      $set: { assessedAt },
      ...(Object.keys(increments).length > 0 ? { $inc: { ...increments } } : {}),
    },
    { upsert: true, strict: false, setDefaultsOnInsert: false },
  );
}

export async function saveSpendBasis(organisationId: string, spend: SpendBasis | null): Promise<void> {
  await RiskSummaryModel.updateOne(
    { organisationId },
    { $set: { spend } },
    { upsert: true, setDefaultsOnInsert: false },
  );
}
