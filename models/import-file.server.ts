import { once } from 'node:events';
import mongoose from 'mongoose';

/** Uploaded lists, kept in GridFS as they came. */
function bucket() {
  const { db } = mongoose.connection;
  if (!db) throw new Error('The store is not open');
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'import_files' });
}

/** Keeps a file and gives back its id. It joins no transaction: keep the file first, then the record that names it. */
export async function keepImportFile(
  organisationId: string,
  fileName: string,
  bytes: Buffer,
): Promise<string> {
  const upload = bucket().openUploadStream(fileName, { metadata: { organisationId } });
  upload.end(bytes);
  await once(upload, 'finish');
  return upload.id.toHexString();
}

export async function importFile(organisationId: string, id: string): Promise<Buffer | null> {
  const _id = new mongoose.Types.ObjectId(id);
  const [found] = await bucket().find({ _id, 'metadata.organisationId': organisationId }).limit(1).toArray();
  if (!found) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of bucket().openDownloadStream(_id)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

export async function removeImportFile(id: string): Promise<void> {
  await bucket().delete(new mongoose.Types.ObjectId(id));
}
