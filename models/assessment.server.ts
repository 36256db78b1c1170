import { Schema, type Types } from 'mongoose';
import type { Assessment, Standing } from '#app/domain/risk/assessment.ts';
import type { BandOrNone } from '#app/domain/risk/bands.ts';
import { addAssessmentsToHistory } from './assessment-history.server.ts';
import { defineModel } from './define-model.server.ts';

/** A supplier's newest assessment as lists show it, without its terms. */
export type AssessmentLine = {
  supplierId: string;
  supplierName: string;
  score: number | null;
  band: BandOrNone;
  influence: number | null;
  place: string | null;
  division: string | null;
  awaiting: boolean;
  /** How many terms are missing. */
  missing: number;
  assessedAt: Date;
};

/** An assessment to save, with the mark of its findings; `replaces` is the one it takes the place of. */
export type AssessmentToSave = {
  assessment: Omit<Assessment, 'id'>;
  fingerprint: string;
  replaces: StoredAssessment | null;
  /** False when only the standing (name, place, influence) moved: then nothing goes to the history. */
  newFindings: boolean;
};

/** What an assessment said, as a mark, and where its supplier stood. */
export type AssessmentMark = { fingerprint: string; standing: Standing };

export type StoredAssessment = { assessment: Assessment; fingerprint: string };

type Fields = Omit<AssessmentLine, 'awaiting'> & {
  organisationId: string;
  awaiting: boolean;
  /** Scores and influences in the order of a list: not known is -1. */
  scoreOrder: number;
  influenceOrder: number;
  fingerprint: string;
  content: Omit<Assessment, 'id'>;
};
type Row = Fields & { _id: Types.ObjectId };

const schema = new Schema<Fields>(
  {
    organisationId: { type: String, required: true },
    supplierId: { type: String, required: true },
    supplierName: { type: String, required: true },
    score: { type: Number, default: null },
    band: { type: String, required: true },
    influence: { type: Number, default: null },
    place: { type: String, default: null },
    division: { type: String, default: null },
    awaiting: { type: Boolean, required: true },
    missing: { type: Number, required: true },
    scoreOrder: { type: Number, required: true },
    influenceOrder: { type: Number, required: true },
    fingerprint: { type: String, required: true },
    assessedAt: { type: Date, required: true },
    content: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false, minimize: false, collection: 'assessments' },
);
schema.index({ organisationId: 1, supplierId: 1 }, { unique: true });
schema.index({ organisationId: 1, scoreOrder: -1, influenceOrder: -1, supplierId: 1 });
schema.index({ organisationId: 1, band: 1, scoreOrder: -1, influenceOrder: -1, supplierId: 1 });
schema.index({ organisationId: 1, place: 1, scoreOrder: -1, influenceOrder: -1, supplierId: 1 });
schema.index({ organisationId: 1, division: 1, scoreOrder: -1, influenceOrder: -1, supplierId: 1 });
schema.index({ organisationId: 1, awaiting: 1, scoreOrder: -1 });

const AssessmentModel = defineModel('Assessment', schema);

/** The newest assessment of a supplier, or null when it was never assessed. */
export async function assessmentOfSupplier(
  organisationId: string,
  supplierId: string,
): Promise<Assessment | null> {
  const row = await AssessmentModel.findOne({ organisationId, supplierId }).lean();
  return row ? toAssessment(row) : null;
}

/** The newest assessments of some suppliers, by supplier. */
export async function assessmentsOfSuppliers(
  organisationId: string,
  supplierIds: readonly string[],
): Promise<Map<string, StoredAssessment>> {
  const rows = await AssessmentModel.find({ organisationId, supplierId: { $in: [...supplierIds] } }).lean();
  return new Map(
    rows.map((row) => [row.supplierId, { assessment: toAssessment(row), fingerprint: row.fingerprint }]),
  );
}

type MarkRow = Pick<Fields, 'supplierId' | 'supplierName' | 'place' | 'division' | 'fingerprint'> & {
  content: Pick<Assessment, 'influence'>;
};

/**
 * The marks of some suppliers' assessments, by supplier: enough to tell whether a fresh one says anything new, at a
 * fraction of the reading.
 */
export async function assessmentMarks(
  organisationId: string,
  supplierIds: readonly string[],
): Promise<Map<string, AssessmentMark>> {
  const rows = await AssessmentModel.find(
    { organisationId, supplierId: { $in: [...supplierIds] } },
    { supplierId: 1, supplierName: 1, place: 1, division: 1, fingerprint: 1, 'content.influence': 1 },
  ).lean<MarkRow[]>();
  return new Map(
    rows.map(({ supplierId, supplierName, place, division, fingerprint, content }) => [
      supplierId,
      { fingerprint, standing: { supplierName, place, division, influence: content.influence } },
    ]),
  );
}

/**
 * Saves assessments, each in the place of the supplier's earlier one, which goes to the history. At most two writes an
 * assessment. Call it inside a transaction.
 */
export async function saveAssessments(entries: readonly AssessmentToSave[]): Promise<void> {
  const first = entries.filter(({ replaces }) => replaces === null);
  const later = entries.filter(({ replaces }) => replaces !== null);
  if (first.length > 0) await AssessmentModel.insertMany(first.map(toFields));
  if (later.length === 0) return;
  await AssessmentModel.bulkWrite(
    later.map((entry) => ({
      updateOne: {
        filter: {
          organisationId: entry.assessment.organisationId,
          supplierId: entry.assessment.supplierId,
        },
        update: { $set: toFields(entry) },
      },
    })),
  );
  const superseded = later.flatMap(({ replaces, newFindings }) =>
    replaces && newFindings ? [replaces.assessment] : [],
  );
  await addAssessmentsToHistory(superseded);
}

export type LineFilter = Partial<{ band: BandOrNone; place: string; division: string; awaiting: true }>;

/** A page of suppliers, gravest first, then those who listen most. */
export async function assessmentLines(
  organisationId: string,
  filter: LineFilter,
  { skip, limit }: { skip: number; limit: number },
): Promise<AssessmentLine[]> {
  const rows = await AssessmentModel.find({ organisationId, ...filter }, LINE)
    .sort({ scoreOrder: -1, influenceOrder: -1, supplierId: 1 })
    .skip(skip)
    .limit(limit)
    .lean();
  return rows.map(toLine);
}

export async function countAssessments(organisationId: string, filter: LineFilter): Promise<number> {
  return AssessmentModel.countDocuments({ organisationId, ...filter });
}

/** Assessments that carry no score, those who listen most first. */
export async function assessmentsWithoutScore(organisationId: string, limit: number): Promise<Assessment[]> {
  const rows = await AssessmentModel.find({ organisationId, band: 'not-scored' })
    .sort({ scoreOrder: -1, influenceOrder: -1, supplierId: 1 })
    .limit(limit)
    .lean();
  return rows.map(toAssessment);
}

/** Some suppliers' lines, by supplier: for the register and the review queue. */
export async function linesOfSuppliers(
  organisationId: string,
  supplierIds: readonly string[],
): Promise<Map<string, AssessmentLine>> {
  const rows = await AssessmentModel.find(
    { organisationId, supplierId: { $in: [...supplierIds] } },
    LINE,
  ).lean();
  return new Map(rows.map((row) => [row.supplierId, toLine(row)]));
}

const LINE = { content: 0, fingerprint: 0 } as const;

function toFields({ assessment, fingerprint }: AssessmentToSave): Fields {
  return {
    organisationId: assessment.organisationId,
    supplierId: assessment.supplierId,
    supplierName: assessment.supplierName,
    score: assessment.score,
    band: assessment.band,
    influence: assessment.influence.value,
    place: assessment.place,
    division: assessment.division,
    awaiting: assessment.awaiting.length > 0,
    missing: assessment.terms.filter(({ value }) => value === null).length,
    scoreOrder: assessment.score ?? -1,
    influenceOrder: assessment.influence.value ?? -1,
    fingerprint,
    assessedAt: assessment.assessedAt,
    content: assessment,
  };
}

function toAssessment(row: Row): Assessment {
  return { ...row.content, id: row._id.toHexString() };
}

function toLine(row: Omit<Row, 'content' | 'fingerprint'>): AssessmentLine {
  const { supplierId, supplierName, score, band, influence, place, division, awaiting, missing, assessedAt } =
    row;
  return { supplierId, supplierName, score, band, influence, place, division, awaiting, missing, assessedAt };
}
