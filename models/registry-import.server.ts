import { once } from 'node:events';
import type { Readable } from 'node:stream';
import mongoose, { Schema, Types } from 'mongoose';
import type { RegistryImport } from '#app/domain/statements/suppliers-statements/registry-import.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';

type Fields = Omit<RegistryImport, 'id'>;
type Row = Fields & { _id: Types.ObjectId };

const required = { type: String, required: true } as const;
const count = { type: Number, default: null };

const schema = new Schema<Fields>(
  {
    organisationId: required,
    fileName: required,
    fileId: required,
    size: { type: Number, required: true },
    missing: [String],
    unknown: [String],
    rows: count,
    matched: count,
    unsure: count,
    jobId: { type: String, default: null },
    byName: required,
    createdAt: { type: Date, required: true },
    finishedAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'registryImports' },
);
schema.index({ organisationId: 1, createdAt: -1 });

const ImportModel = defineModel('RegistryImport', schema);

function bucket() {
  const { db } = mongoose.connection;
  if (!db) throw new Error('The store is not open');
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'registry_files' });
}

/** Keeps a file and gives back its id. It joins no transaction: keep the file first, then the record that names it. */
export async function keepRegistryFile(organisationId: string, bytes: Buffer): Promise<string> {
  const upload = bucket().openUploadStream('registry.csv', { metadata: { organisationId } });
  upload.end(bytes);
  await once(upload, 'finish');
  return upload.id.toHexString();
}

/** The bytes of a file as they are read. */
export function openRegistryFile(fileId: string): Readable {
  return bucket().openDownloadStream(new Types.ObjectId(fileId));
}

export async function dropRegistryFile(fileId: string): Promise<void> {
  await bucket().delete(new Types.ObjectId(fileId));
}

export async function addRegistryImport({ id, ...fields }: RegistryImport): Promise<void> {
  await ImportModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

export async function registryImportWithId(
  organisationId: string,
  id: string,
): Promise<RegistryImport | null> {
  if (!isId(id)) return null;
  const row = await ImportModel.findOne({ _id: id, organisationId }).lean<Row>();
  return row ? toImport(row) : null;
}

/** The latest imports, the newest first. */
export async function registryImportsOf(organisationId: string): Promise<RegistryImport[]> {
  const rows = await ImportModel.find({ organisationId })
    .sort({ createdAt: -1, _id: -1 })
    .limit(20)
    .lean<Row[]>();
  return rows.map(toImport);
}

export async function changeRegistryImport(
  organisationId: string,
  id: string,
  change: Partial<Fields>,
): Promise<void> {
  await ImportModel.updateOne({ _id: id, organisationId }, { $set: change });
}

function toImport(row: Row): RegistryImport {
  const { _id, missing, unknown, ...fields } = row;
  return { id: _id.toHexString(), ...fields, missing: [...missing], unknown: [...unknown] };
}
