import mongoose from 'mongoose';

/** Files of lists, kept in GridFS as they came until they are in force or their time is over. */
function bucket() {
  const { db } = mongoose.connection;
  if (!db) throw new Error('The store is not open');
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'list_files' });
}

/** Keeps a file as its pieces come and gives back its id. It joins no transaction: keep the file first. */
export async function keepListUpload(
  organisationId: string,
  name: string,
  pieces: AsyncIterable<Buffer>,
): Promise<{ id: string; size: number }> {
  const upload = bucket().openUploadStream(name, { metadata: { organisationId } });
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (!upload.write(piece)) await new Promise((resolve) => upload.once('drain', resolve));
  }
  await new Promise<void>((resolve, reject) => {
    upload.once('finish', () => resolve());
    upload.once('error', reject);
    upload.end();
  });
  return { id: upload.id.toHexString(), size };
}

/** The pieces of a file, read as often as asked. */
export async function* listUpload(id: string): AsyncGenerator<Buffer> {
  for await (const chunk of bucket().openDownloadStream(new mongoose.Types.ObjectId(id)))
    yield Buffer.from(chunk);
}

/** Removes files; one that is gone already is no fault. */
export async function removeListUploads(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const _id = new mongoose.Types.ObjectId(id);
    const [found] = await bucket().find({ _id }).limit(1).toArray();
    if (found !== undefined) await bucket().delete(_id);
  }
}
