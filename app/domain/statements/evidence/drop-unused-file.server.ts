import { isAttached } from '#models/evidence-attachment.server.ts';
import { dropEvidenceFile, evidenceBytes } from '#models/evidence-file.server.ts';
import { isPictureOfHomepage } from '#models/homepage-check.server.ts';
import { isEvidenceOfVersion } from '#models/statement-version.server.ts';

/** Removes a file's bytes once nothing needs it: no draft, no version, no look at the home page. True where it is gone. */
export async function dropUnusedFile(organisationId: string, fileId: string): Promise<boolean> {
  const needed = await Promise.all([
    isAttached(organisationId, fileId),
    isEvidenceOfVersion(organisationId, fileId),
    isPictureOfHomepage(organisationId, fileId),
  ]);
  if (needed.includes(true)) return false;
  const bytesId = await dropEvidenceFile(organisationId, fileId);
  if (bytesId === null) return false;
  await evidenceBytes.drop(bytesId);
  return true;
}
