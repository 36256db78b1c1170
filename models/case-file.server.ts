import { once } from 'node:events';
import mongoose, { Schema, type Types } from 'mongoose';
import type { CaseFile } from '#app/domain/screening/cases/case.ts';
import { defineModel } from './define-model.server.ts';

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

function bucket() {
  const { db } = mongoose.connection;
  if (!db) throw new Error('The store is not open');
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'case_files' });
}

/** Keeps sealed bytes and gives back their id. They join no transaction: keep them first, then the record. */
export async function keepCaseBytes(organisationId: string, bytes: Buffer): Promise<string> {
  const upload = bucket().openUploadStream('sealed', { metadata: { organisationId } });
  upload.end(bytes);
  await once(upload, 'finish');
  return upload.id.toHexString();
}

/** Bytes whose record could not be kept. */
export async function dropCaseBytes(id: string): Promise<void> {
  await bucket().delete(new mongoose.Types.ObjectId(id));
}

export async function caseBytes(organisationId: string, id: string): Promise<Buffer | null> {
  const _id = new mongoose.Types.ObjectId(id);
  const [found] = await bucket().find({ _id, 'metadata.organisationId': organisationId }).limit(1).toArray();
  if (!found) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of bucket().openDownloadStream(_id)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

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
