import { once } from 'node:events';
import mongoose from 'mongoose';

type StoredBytes = {
  /** Keeps bytes and gives back their id. They join no transaction: keep them first, then the record that names them. */
  keep(organisationId: string, bytes: Buffer): Promise<string>;
  /** Bytes of the organisation; null where it has none of that id. */
  read(organisationId: string, id: string): Promise<Buffer | null>;
  /** Removes bytes; those that are gone already are no fault. */
  drop(id: string): Promise<void>;
};

/** Files of one kind, kept whole in GridFS. */
export function storedBytes(bucketName: string): StoredBytes {
  const bucket = () => {
    const { db } = mongoose.connection;
    if (!db) throw new Error('The store is not open');
    return new mongoose.mongo.GridFSBucket(db, { bucketName });
  };
  return {
    async keep(organisationId, bytes) {
      const upload = bucket().openUploadStream('bytes', { metadata: { organisationId } });
      upload.end(bytes);
      await once(upload, 'finish');
      return upload.id.toHexString();
    },
    async read(organisationId, id) {
      const _id = new mongoose.Types.ObjectId(id);
      const [found] = await bucket()
        .find({ _id, 'metadata.organisationId': organisationId })
        .limit(1)
        .toArray();
      if (!found) return null;
      const chunks: Buffer[] = [];
      for await (const chunk of bucket().openDownloadStream(_id)) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    async drop(id) {
      const _id = new mongoose.Types.ObjectId(id);
      const [found] = await bucket().find({ _id }).limit(1).toArray();
      if (found) await bucket().delete(_id);
    },
  };
}
