import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { caseBytes, findCaseFile } from '#models/case-file.server.ts';
import { isId } from '#models/new-id.server.ts';
import type { CaseFile } from './case.ts';
import { evidencePlace } from './evidence-place.ts';

/**
 * An evidence file with its bytes as they came. Withdrawn ones can be read too: nothing is hidden.
 *
 * @throws NotFound when the organisation has no such file on that match
 */
export async function readEvidence(
  viewer: Viewer,
  matchId: string,
  fileId: string,
): Promise<{ file: CaseFile; bytes: Buffer }> {
  authorise(viewer, 'read', 'screening');
  const { organisationId } = viewer;
  const found = isId(fileId) && isId(matchId) ? await findCaseFile(organisationId, matchId, fileId) : null;
  const box = found === null ? null : await caseBytes.read(organisationId, found.bytesId);
  if (found === null || box === null) throw new NotFound('file');
  const { file, keyId } = found;
  return { file, bytes: (await sealer()).openBytes({ keyId, box }, evidencePlace(file)) };
}
