import { Schema, Types } from 'mongoose';
import type { Attachment } from '#app/domain/statements/evidence/evidence-file.ts';
import { defineModel } from './define-model.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

type Fields = Omit<Attachment, 'id'>;
type Row = Fields & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Fields>(
  {
    organisationId: text,
    statementId: text,
    fileId: text,
    name: text,
    kind: text,
    size: { type: Number, required: true },
    sha256: text,
    to: { type: Schema.Types.Mixed, required: true },
    questionId: text,
    personId: text,
    personName: text,
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'evidenceAttachments' },
);
schema.index({ organisationId: 1, statementId: 1, at: 1 });
schema.index({ organisationId: 1, fileId: 1 });

const AttachmentModel = defineModel('EvidenceAttachment', schema);

/** The files attached to a statement. */
export const attachmentWork = workOfStatement(AttachmentModel, (moment) => ({ at: { $gte: moment } }));

/** Adds attachments under ids made beforehand. */
export async function addAttachments(attachments: readonly Attachment[]): Promise<void> {
  await AttachmentModel.insertMany(
    attachments.map(({ id, ...fields }) => ({ _id: new Types.ObjectId(id), ...fields })),
  );
}

/** What is attached to a statement, the oldest first. */
export async function attachmentsOf(organisationId: string, statementId: string): Promise<Attachment[]> {
  const rows = await AttachmentModel.find({ organisationId, statementId })
    .sort({ at: 1, _id: 1 })
    .lean<Row[]>();
  return rows.map(toAttachment);
}

export async function findAttachment(
  organisationId: string,
  statementId: string,
  id: string,
): Promise<Attachment | null> {
  const row = await AttachmentModel.findOne({ _id: id, organisationId, statementId }).lean<Row>();
  return row && toAttachment(row);
}

export async function removeAttachmentRow(organisationId: string, id: string): Promise<void> {
  await AttachmentModel.deleteOne({ _id: id, organisationId });
}

/** Whether a file is attached to any statement of the organisation. */
export async function isAttached(organisationId: string, fileId: string): Promise<boolean> {
  return (await AttachmentModel.exists({ organisationId, fileId })) !== null;
}

function toAttachment({ _id, ...fields }: Row): Attachment {
  return { id: _id.toHexString(), ...fields };
}
