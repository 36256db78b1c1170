import { createHash } from 'node:crypto';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { checkFile, LARGEST_EVIDENCE, plainFileName } from '#app/platform/files/file-kinds.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import {
  addEvidenceFile,
  evidenceBytes,
  evidenceFileWithHash,
  findEvidenceFile,
  isTwice,
} from '#models/evidence-file.server.ts';
import { newId } from '#models/new-id.server.ts';
import { type EvidenceFile, evidenceFilePlace } from './evidence-file.ts';

export type Upload = { name: string; bytes: Buffer };

/**
 * Keeps a file sealed, once: one that the organisation holds already is taken as it is.
 *
 * @returns the file, with its name without folders
 * @throws InvalidInput on `file` when it is not what its name says, or too large
 */
export async function storeFile(
  organisationId: string,
  { name: written, bytes }: Upload,
): Promise<{ file: EvidenceFile; name: string }> {
  const name = plainFileName(written);
  const checked = checkFile(name, bytes);
  if (!checked.ok) throw new InvalidInput({ file: [`${name}: ${checked.fix}`] });
  if (bytes.byteLength > LARGEST_EVIDENCE)
    throw new InvalidInput({ file: [`${name} is larger than 10 MB. Send the pages that matter`] });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await evidenceFileWithHash(organisationId, sha256);
  if (known) return { file: known, name };
  const file = { id: newId(), organisationId, kind: checked.kind, size: bytes.byteLength, sha256 };
  return { file: await seal(file, bytes), name };
}

async function seal(file: EvidenceFile, bytes: Buffer): Promise<EvidenceFile> {
  const { organisationId, sha256 } = file;
  const sealed = (await sealer()).sealBytes(bytes, evidenceFilePlace(file));
  const bytesId = await evidenceBytes.keep(organisationId, sealed.box);
  try {
    await addEvidenceFile({ ...file, bytesId, keyId: sealed.keyId });
    return file;
  } catch (problem) {
    await evidenceBytes.drop(bytesId);
    const known = isTwice(problem) ? await evidenceFileWithHash(organisationId, sha256) : null;
    if (known === null) throw problem;
    return known;
  }
}

/**
 * The bytes of a file as they came.
 *
 * @throws NotFound when the organisation holds no such file
 */
export async function openStoredFile(organisationId: string, fileId: string): Promise<Buffer> {
  const found = await findEvidenceFile(organisationId, fileId);
  const box = found === null ? null : await evidenceBytes.read(organisationId, found.bytesId);
  if (found === null || box === null) throw new NotFound('file');
  return (await sealer()).openBytes({ keyId: found.keyId, box }, evidenceFilePlace(found.file));
}
