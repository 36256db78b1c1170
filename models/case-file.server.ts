import { Schema, type Types } from 'mongoose';
import type { CaseFile } from '#app/domain/screening/cases/case.ts';
import { defineModel } from './define-model.server.ts';
import { storedBytes } from './stored-bytes.server.ts';

/** `bytesId` names the sealed bytes in GridFS, `keyId` the key that opens them. */
type Row = Omit<CaseFile, 'id'> & { bytesId: string; keyId: string };
type Stored = Row & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Row>(
  {
    organisationId: text,
    matchId: text,
    name: text,
    kind: text,
    size: { type: Number, required: true },
    sha256: text,
    personId: text,
    personName: text,
    at: { type: Date, required: true },
    withdrawnAt: { type: Date, default: null },
    withdrawnBy: { type: String, default: null },
    withdrawnBecause: { type: String, default: null },
    bytesId: text,
    keyId: text,
  },
  { versionKey: false, collection: 'caseFiles' },
);
schema.index({ organisationId: 1, matchId: 1, at: 1 });

const FileModel = defineModel('CaseFile', schema);

/** Sealed bytes of evidence. */
export const caseBytes = storedBytes('case_files');

/** Adds a file's record under an id made beforehand. */
export async function addCaseFile({ id, ...row }: CaseFile & Pick<Row, 'bytesId' | 'keyId'>): Promise<void> {
  await FileModel.create([{ _id: id, ...row }]);
}

/** The files of a match, the oldest first, withdrawn ones too. */
export async function caseFilesOf(organisationId: string, matchId: string): Promise<CaseFile[]> {
  const rows = await FileModel.find({ organisationId, matchId }).sort({ at: 1, _id: 1 }).lean<Stored[]>();
  return rows.map((row) => toFile(row).file);
}

/** A file of a match, with where its bytes are. */
export async function findCaseFile(
  organisationId: string,
  matchId: string,
  id: string,
): Promise<{ file: CaseFile; bytesId: string; keyId: string } | null> {
  const row = await FileModel.findOne({ _id: id, organisationId, matchId }).lean<Stored>();
  return row === null ? null : toFile(row);
}

/** Marks a file as withdrawn. Gives back false when it was so before. */
export async function markCaseFileWithdrawn(
  organisationId: string,
  id: string,
  withdrawn: Pick<CaseFile, 'withdrawnAt' | 'withdrawnBy' | 'withdrawnBecause'>,
): Promise<boolean> {
  const done = await FileModel.updateOne({ _id: id, organisationId, withdrawnAt: null }, { $set: withdrawn });
  return done.matchedCount === 1;
}

function toFile({ _id, bytesId, keyId, ...row }: Stored) {
  return { file: { id: String(_id), ...row }, bytesId, keyId };
}
