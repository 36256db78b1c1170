import { Schema, type Types } from 'mongoose';
import type { ApprovalRules } from '#app/domain/statements/approval/approval-rules.ts';
import { defineModel } from './define-model.server.ts';

type Row = ApprovalRules & { organisationId: string };
type Stored = Row & { _id: Types.ObjectId };

const schema = new Schema<Row>(
  {
    organisationId: { type: String, required: true, unique: true },
    fourEyes: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'approvalRules' },
);

const ApprovalRulesModel = defineModel('ApprovalRules', schema);

/** The organisation's own rules, or null while it has changed nothing. */
export async function approvalRulesOf(organisationId: string): Promise<ApprovalRules | null> {
  const row = await ApprovalRulesModel.findOne({ organisationId }).lean<Stored>();
  return row === null ? null : { fourEyes: row.fourEyes };
}

export async function saveApprovalRules(organisationId: string, rules: ApprovalRules): Promise<void> {
  await ApprovalRulesModel.updateOne({ organisationId }, { $set: rules }, { upsert: true });
}
