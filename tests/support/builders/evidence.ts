import type { Viewer } from '#app/domain/access/viewer.ts';
import { attachFiles } from '#app/domain/statements/evidence/attach-files.server.ts';
import { confirmHomepage } from '#app/domain/statements/publication/keep-homepage-check.server.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import { A_PDF } from './case.ts';
import { BUILT_AT } from './person.ts';
import { addressDraft } from './publication.ts';

/** A small picture, as far as its first bytes tell. */
export const A_PICTURE = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('invented for a test'),
]);

/** The id of a file that is attached to an answer of a draft. */
export async function attachmentOf(
  viewer: Viewer,
  statementId: string,
  name = 'log.pdf',
  questionId = 'risk.where',
): Promise<string> {
  const to = { kind: 'answer', id: questionId } as const;
  const uploads = [{ name, bytes: A_PDF }];
  const [attached] = await attachFiles(viewer, statementId, { to, uploads, known: [] }, BUILT_AT);
  if (!attached) throw new Error(`${name} was not attached`);
  return attached.id;
}

/** The id of a look at the home page by a person, with a picture. */
export async function homepagePictureOf(viewer: Viewer, name = 'home.png'): Promise<string> {
  const slug = `evidence-${viewer.organisationId.slice(-8)}`;
  await chooseAddress(viewer, addressDraft(slug, { homepage: 'http://home.example/' }), BUILT_AT);
  const upload = { name, bytes: A_PICTURE };
  return (await confirmHomepage(viewer, { note: 'In the footer', proof: '', upload }, BUILT_AT)).id;
}
