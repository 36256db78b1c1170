import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { findAttachment } from '#models/evidence-attachment.server.ts';
import { homepageCheckWithId } from '#models/homepage-check.server.ts';
import { isId } from '#models/new-id.server.ts';
import { versionsOf } from '#models/statement-version.server.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { openStoredFile } from './store-file.server.ts';

type ReadFile = { file: Pick<EvidenceFile, 'kind'> & { name: string }; bytes: Buffer };

/**
 * A file that is attached to a statement now, or was when one of its versions was put before the board.
 *
 * @throws NotFound when the organisation has no such file on that statement
 */
export async function readAttachment(viewer: Viewer, statementId: string, id: string): Promise<ReadFile> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  if (!isId(statementId) || !isId(id)) throw new NotFound('file');
  const file =
    (await findAttachment(organisationId, statementId, id)) ??
    (await versionsOf(organisationId, statementId))
      .flatMap(({ evidence }) => evidence?.files ?? [])
      .find((one) => one.id === id);
  if (!file) throw new NotFound('file');
  return { file, bytes: await openStoredFile(organisationId, file.fileId) };
}

/**
 * The picture that a person kept with what they saw on the home page.
 *
 * @throws NotFound when the organisation has no such look, or it has no picture
 */
export async function readHomepagePicture(viewer: Viewer, checkId: string): Promise<ReadFile> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  const check = isId(checkId) ? await homepageCheckWithId(organisationId, checkId) : null;
  if (!check?.picture) throw new NotFound('file');
  return { file: check.picture, bytes: await openStoredFile(organisationId, check.picture.fileId) };
}
