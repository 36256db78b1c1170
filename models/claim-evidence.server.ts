import { Schema } from 'mongoose';
import type { ClaimEvidence } from '#app/domain/statements/facts/claim-evidence.ts';
import { defineModel } from './define-model.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

const required = { type: String, required: true } as const;

const schema = new Schema<ClaimEvidence>(
  {
    organisationId: required,
    statementId: required,
    claimId: required,
    questionId: required,
    sentence: required,
    note: required,
    byId: required,
    byName: required,
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'claimEvidence' },
);
schema.index({ organisationId: 1, statementId: 1, claimId: 1 }, { unique: true });

const EvidenceModel = defineModel('ClaimEvidence', schema);

/** What was named as evidence for sentences of a statement. */
export const claimWork = workOfStatement(EvidenceModel);

/** Keeps what a claim rests on; what was said of it before gives way. */
export async function keepClaimEvidence(evidence: ClaimEvidence): Promise<void> {
  const { organisationId, statementId, claimId, ...said } = evidence;
  await EvidenceModel.updateOne({ organisationId, statementId, claimId }, { $set: said }, { upsert: true });
}

/** What is said of the claims of a statement, in no order. */
export async function claimEvidenceOf(organisationId: string, statementId: string): Promise<ClaimEvidence[]> {
  const rows = await EvidenceModel.find({ organisationId, statementId }).lean();
  return rows.map(toEvidence);
}

/** Takes back what was said of a claim; false where nothing was. */
export async function removeClaimEvidence(
  organisationId: string,
  statementId: string,
  claimId: string,
): Promise<boolean> {
  const result = await EvidenceModel.deleteOne({ organisationId, statementId, claimId });
  return result.deletedCount === 1;
}

function toEvidence(row: ClaimEvidence): ClaimEvidence {
  const { organisationId, statementId, claimId, questionId, sentence, note, byId, byName, at } = row;
  return { organisationId, statementId, claimId, questionId, sentence, note, byId, byName, at };
}
