import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { addHomepageCheck, addHomepageChecks } from '#models/homepage-check.server.ts';
import { entityWithId } from '#models/legal-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { storeFile, type Upload } from '../evidence/store-file.server.ts';
import type { HomepageCheck, HomepagePicture } from './homepage.ts';

export const ProofDraft = z.object({
  seen: z.literal('yes', { error: 'Tick that you have seen the link on the home page' }),
  note: z
    .string({ error: 'Say where on the page the link stands, and when you looked' })
    .max(1000, 'Use at most 1000 characters'),
  proof: z.string().max(300, 'Use at most 300 characters').default(''),
});

/** The same of the site of one company of the group. */
export const SiteProofDraft = ProofDraft.extend({
  site: z.string({ error: 'Choose the company whose site it is' }),
});

/** `site` is the company, by id; absent for the organisation's own home page. */
type Proof = Pick<z.infer<typeof ProofDraft>, 'note' | 'proof'> & { site?: string; upload?: Upload | null };

/** What a look at a page found, before it is kept. */
export type Found = Omit<HomepageCheck, 'id' | 'organisationId' | 'at'>;

/** Keeps what was found on the home page. */
export async function keepHomepageCheck(viewer: Actor, found: Found, now: Date): Promise<HomepageCheck> {
  const check = { id: newId(), organisationId: viewer.organisationId, at: now, ...found };
  const act = found.way === 'by-hand' ? 'statement.homepage-proof' : 'statement.homepage-checked';
  await inTransaction(async () => {
    await addHomepageCheck(check);
    const subjects = [{ kind: 'homepage-check', id: check.id }];
    await recordChange(viewer, { act, subjects, content: check }, now);
  });
  return check;
}

/** Keeps what was found on the sites of the group's companies: one entry in the ledger for all of them. */
export async function keepSiteChecks(viewer: Actor, found: readonly Found[], now: Date): Promise<void> {
  const { organisationId } = viewer;
  const checks = found.map((one) => ({ id: newId(), organisationId, at: now, ...one }));
  if (checks.length === 0) return;
  await inTransaction(async () => {
    await addHomepageChecks(checks);
    const subjects = [{ kind: 'organisation', id: organisationId }];
    await recordChange(viewer, { act: 'statement.sites-checked', subjects, content: { checks } }, now);
  });
}

/**
 * Keeps what a person says they saw, for home pages that cannot be read by a program, the organisation's own or that of
 * the company they name: where a picture of it is kept, or the picture itself. The picture stays with the record of this
 * look; a newer look takes its place.
 *
 * @throws InvalidInput on `homepage` where none is known, on `site` where it is no company with a website, on `proof` where
 *   no picture is named or sent, on `picture`
 */
export async function confirmHomepage(
  viewer: Actor,
  { note, proof, site, upload = null }: Proof,
  now: Date,
): Promise<HomepageCheck> {
  authorise(viewer, 'manage', 'statement');
  const page = await pageOf(viewer, site);
  if (proof === '' && upload === null)
    throw new InvalidInput({ proof: ['Say where you keep a picture of the page, or choose the picture'] });
  const picture = upload === null ? null : await keepPicture(viewer.organisationId, upload);
  const found = {
    ...page,
    picture,
    way: 'by-hand',
    outcome: 'linked',
    target: null,
    link: null,
    note,
    proof,
  } as const;
  return keepHomepageCheck(viewer, found, now);
}

async function keepPicture(organisationId: string, upload: Upload): Promise<HomepagePicture> {
  try {
    const { file, name } = await storeFile(organisationId, upload);
    const { id: fileId, kind, size, sha256 } = file;
    return { fileId, name, kind, size, sha256 };
  } catch (problem) {
    if (problem instanceof InvalidInput) throw new InvalidInput({ picture: problem.fields['file'] ?? [] });
    throw problem;
  }
}

async function pageOf(
  { organisationId }: Actor,
  site: string | undefined,
): Promise<Pick<HomepageCheck, 'entityId' | 'homepage'>> {
  if (site !== undefined) {
    const company = await entityWithId(organisationId, site);
    if (!company || company.website === null)
      throw new InvalidInput({ site: ['Choose a company whose website is recorded'] });
    return { entityId: company.id, homepage: company.website };
  }
  const publication = await publicationOf(organisationId);
  if (!publication) throw new Refused('publication.no-address');
  const { homepage } = publication;
  if (homepage === null)
    throw new InvalidInput({ homepage: ['Enter the address of the home page, and save it'] });
  return { entityId: null, homepage };
}
