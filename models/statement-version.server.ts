import { Schema, Types } from 'mongoose';
import type { StatementVersion } from '#app/domain/statements/content.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';

type VersionFields = Omit<StatementVersion, 'id'>;
/** Versions made before files could be attached have no `evidence`. */
type VersionRow = Omit<VersionFields, 'evidence'> &
  Partial<Pick<VersionFields, 'evidence'>> & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;
const plain = { type: Schema.Types.Mixed, default: null };

const schema = new Schema<VersionFields>(
  {
    organisationId: required,
    statementId: required,
    number: { type: Number, required: true },
    content: { type: Schema.Types.Mixed, required: true },
    hash: required,
    state: {
      type: String,
      enum: ['submitted', 'refused', 'approved', 'signed', 'published', 'superseded'],
      required: true,
    },
    createdAt: { type: Date, required: true },
    createdBy: required,
    writtenBy: [String],
    openClaims: [String],
    evidence: plain,
    approval: plain,
    refusal: plain,
    signature: plain,
    publishedAt: { type: Date, default: null },
  },
  { versionKey: false, minimize: false, collection: 'statementVersions' },
);
schema.index({ organisationId: 1, statementId: 1, number: 1 }, { unique: true });
schema.index({ hash: 1 });

const VersionModel = defineModel('StatementVersion', schema);

/** Adds a version under an id made beforehand. Its content never changes after that. */
export async function addVersion({ id, ...fields }: StatementVersion): Promise<void> {
  await VersionModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

export async function versionWithId(organisationId: string, id: string): Promise<StatementVersion | null> {
  if (!isId(id)) return null;
  const row = await VersionModel.findOne({ _id: id, organisationId }).lean<VersionRow>();
  return row ? toVersion(row) : null;
}

/** All versions of a statement, the newest first. */
export async function versionsOf(organisationId: string, statementId: string): Promise<StatementVersion[]> {
  const rows = await VersionModel.find({ organisationId, statementId })
    .sort({ number: -1 })
    .lean<VersionRow[]>();
  return rows.map(toVersion);
}

/** An organisation's published versions, the newest first. */
export async function publishedVersionsOf(organisationId: string): Promise<StatementVersion[]> {
  const rows = await VersionModel.find({ organisationId, state: 'published' })
    .sort({ publishedAt: -1, _id: -1 })
    .lean<VersionRow[]>();
  return rows.map(toVersion);
}

/** Whether a file was evidence of some version when that was put before the board. */
export async function isEvidenceOfVersion(organisationId: string, fileId: string): Promise<boolean> {
  return (await VersionModel.exists({ organisationId, 'evidence.files.fileId': fileId })) !== null;
}

type Change = Partial<Pick<StatementVersion, 'state' | 'approval' | 'refusal' | 'signature' | 'publishedAt'>>;

/** Changes where a version stands, if it still stands in `from`; false when it does not. */
export async function moveVersion(
  organisationId: string,
  id: string,
  from: StatementVersion['state'],
  change: Change,
): Promise<boolean> {
  const result = await VersionModel.updateOne({ _id: id, organisationId, state: from }, { $set: change });
  return result.matchedCount === 1;
}

function toVersion(row: VersionRow): StatementVersion {
  const { _id, evidence = null, ...fields } = row;
  return { id: _id.toHexString(), evidence, ...fields };
}
