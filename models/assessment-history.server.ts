import { Schema, type Types } from 'mongoose';
import type { Assessment } from '#app/domain/risk/assessment.ts';
import { defineModel } from './define-model.server.ts';

type Fields = {
  organisationId: string;
  supplierId: string;
  assessedAt: Date;
  content: Omit<Assessment, 'id'>;
};
type Row = Fields & { _id: Types.ObjectId };

const schema = new Schema<Fields>(
  {
    organisationId: { type: String, required: true },
    supplierId: { type: String, required: true },
    assessedAt: { type: Date, required: true },
    content: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false, minimize: false, collection: 'assessment_history' },
);
schema.index({ organisationId: 1, supplierId: 1, assessedAt: -1 });

const AssessmentHistoryModel = defineModel('AssessmentHistory', schema);

/** Keeps assessments that others have taken the place of; there is no way to change or remove one. */
export async function addAssessmentsToHistory(assessments: readonly Assessment[]): Promise<void> {
  if (assessments.length === 0) return;
  await AssessmentHistoryModel.insertMany(
    assessments.map(({ id: _id, ...content }) => ({
      organisationId: content.organisationId,
      supplierId: content.supplierId,
      assessedAt: content.assessedAt,
      content,
    })),
  );
}

/** A supplier's earlier assessments, newest first. */
export async function earlierAssessments(
  organisationId: string,
  supplierId: string,
  limit: number,
): Promise<Assessment[]> {
  const rows: Row[] = await AssessmentHistoryModel.find({ organisationId, supplierId })
    .sort({ assessedAt: -1 })
    .limit(limit)
    .lean();
  return rows.map((row) => ({ ...row.content, id: row._id.toHexString() }));
}
