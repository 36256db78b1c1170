import { createHash } from 'node:crypto';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { addCaseFile, caseBytes, caseFilesOf } from '#models/case-file.server.ts';
import { newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { CaseFile } from './case.ts';
import { evidencePlace } from './evidence-place.ts';
import { checkFile, LARGEST_EVIDENCE, plainFileName } from '#app/platform/files/file-kinds.ts';
import { openCase } from './open-case.server.ts';

/**
 * Keeps a file as evidence on a match, sealed, with its SHA-256 in the record and the ledger.
 *
 * @throws NotFound when the organisation has no such match
 * @throws InvalidInput on `file` when it is not what its name says, too large, or there already
 */
export async function keepEvidence(
  viewer: Viewer,
  matchId: string,
  upload: { name: string; bytes: Buffer },
  now: Date,
): Promise<CaseFile> {
  authorise(viewer, 'decide', 'screening');
  const match = await openCase(viewer, matchId);
  const file = await describe(viewer, match.id, upload, now);
  const sealed = (await sealer()).sealBytes(upload.bytes, evidencePlace(file));
  const bytesId = await caseBytes.keep(viewer.organisationId, sealed.box);
  try {
    await inTransaction(async () => {
      await addCaseFile({ ...file, bytesId, keyId: sealed.keyId });
      const subjects = [
        { kind: 'match', id: match.id },
        { kind: 'evidence', id: file.id },
      ];
      const content = { sha256: file.sha256, size: file.size, kind: file.kind };
      await recordChange(viewer, { act: 'evidence.kept', subjects, content }, now);
    });
  } catch (problem) {
    await caseBytes.drop(bytesId);
    throw problem;
  }
  return file;
}

async function describe(
  viewer: Viewer,
  matchId: string,
  { name: written, bytes }: { name: string; bytes: Buffer },
  now: Date,
): Promise<CaseFile> {
  const name = plainFileName(written);
  const checked = checkFile(name, bytes);
  if (!checked.ok) throw new InvalidInput({ file: [checked.fix] });
  if (bytes.byteLength > LARGEST_EVIDENCE)
    throw new InvalidInput({ file: ['This file is larger than 10 MB. Send the pages that matter'] });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const same = (await caseFilesOf(viewer.organisationId, matchId)).find(
    (one) => one.sha256 === sha256 && one.withdrawnAt === null,
  );
  if (same) throw new InvalidInput({ file: [`This file is here already, as ${same.name}`] });
  return {
    id: newId(),
    organisationId: viewer.organisationId,
    matchId,
    name,
    kind: checked.kind,
    size: bytes.byteLength,
    sha256,
    personId: viewer.personId,
    personName: viewer.name,
    at: now,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnBecause: null,
  };
}
