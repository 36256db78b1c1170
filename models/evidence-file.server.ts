import { Schema, type Types } from 'mongoose';
import type { EvidenceFile } from '#app/domain/statements/evidence/evidence-file.ts';
import { defineModel } from './define-model.server.ts';
import { storedBytes } from './stored-bytes.server.ts';

/** `bytesId` names the sealed bytes, `keyId` the key that opens them. */
type Fields = Omit<EvidenceFile, 'id'> & { bytesId: string; keyId: string };
type Row = Fields & { _id: Types.ObjectId };

const text = { type: String, required: true } as const;

const schema = new Schema<Fields>(
  {
    organisationId: text,
    kind: text,
    size: { type: Number, required: true },
    sha256: text,
    bytesId: text,
    keyId: text,
  },
  { versionKey: false, collection: 'evidenceFiles' },
);
schema.index({ organisationId: 1, sha256: 1 }, { unique: true });

const FileModel = defineModel('EvidenceFile', schema);

/** Sealed bytes of the evidence of statements. */
export const evidenceBytes = storedBytes('evidence_files');

/** Adds a file under an id made beforehand. Fails where the organisation holds these bytes already; see `isTwice`. */
export async function addEvidenceFile({
  id,
  ...fields
}: EvidenceFile & Pick<Fields, 'bytesId' | 'keyId'>): Promise<void> {
  await FileModel.create([{ _id: id, ...fields }]);
}

/** Whether a problem says that the bytes are there already. */
export function isTwice(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 11_000;
}

export async function evidenceFileWithHash(
  organisationId: string,
  sha256: string,
): Promise<EvidenceFile | null> {
  const row = await FileModel.findOne({ organisationId, sha256 }).lean<Row>();
  return row && toFile(row).file;
}

/** A file of the organisation with where its bytes are. */
export async function findEvidenceFile(
  organisationId: string,
  id: string,
): Promise<{ file: EvidenceFile; bytesId: string; keyId: string } | null> {
  const row = await FileModel.findOne({ _id: id, organisationId }).lean<Row>();
  return row && toFile(row);
}

/** Removes the record of a file; gives back where its bytes are, or null where there is none. */
export async function dropEvidenceFile(organisationId: string, id: string): Promise<string | null> {
  const row = await FileModel.findOneAndDelete({ _id: id, organisationId }).lean<Row>();
  return row?.bytesId ?? null;
}

function toFile({ _id, bytesId, keyId, ...fields }: Row) {
  return { file: { id: _id.toHexString(), ...fields }, bytesId, keyId };
}
